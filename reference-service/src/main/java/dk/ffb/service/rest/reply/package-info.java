/// How an answer is given: as bytes that a client may keep, in the form that it likes best, whole,
/// a page at a time or as they are made; and what is wrong, as a problem.
///
/// Spring's content negotiation and body writers were rejected: an answer is bytes when it gets
/// here, so what is left is to choose among a few forms, and to say how long it can be kept.
@NullMarked
package dk.ffb.service.rest.reply;

import org.jspecify.annotations.NullMarked;
