/// What is wrong with a draft, as seen from what is published.
///
/// What the base gets wrong already is told apart: whoever changes a label need not mend what
/// others left.
@NullMarked
package dk.ffb.service.draft.check;

import org.jspecify.annotations.NullMarked;
