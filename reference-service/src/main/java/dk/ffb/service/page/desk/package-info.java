/// The mapping desk: a mapping set worked through code by code, source on the left, target on the
/// right, suggestions between them.
///
/// Every decision is a form that is sent and becomes an edit in a draft; the answer is the next
/// code. A script sends the forms and follows the links without leaving the page, and presses the
/// button that a key stands for, so keys, buttons and forms can't come to do different things. To
/// have the script call the API and draw the rows itself was rejected: the desk would then be there
/// twice, and one of them without a browser's help for those who can't see it.
@NullMarked
package dk.ffb.service.page.desk;

import org.jspecify.annotations.NullMarked;
