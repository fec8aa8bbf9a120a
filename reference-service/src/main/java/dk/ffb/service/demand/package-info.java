/// Which codes were asked for that nobody has mapped or that are not known, so that owners of
/// mapping sets see what is missed most.
///
/// A vocabulary, a code and a count for each day is all that is kept, in memory, of one process,
/// for a month; not who asked, when in the day, or what beside. What looks like a CPR number is no
/// code and is not counted, nor is what a spreadsheet would run as a formula. What was asked fewer
/// than five times is not told: a slip of one person's hand is nobody's business.
///
/// Anybody can ask for codes that are not there, as many as he likes, so there is room for a fixed
/// number of codes; when it is full, the half that was asked least makes way. A log to count
/// afterwards was rejected: it would hold what is not to be kept. So was a sketch, which needs less
/// room but can't name the codes.
@NullMarked
package dk.ffb.service.demand;

import org.jspecify.annotations.NullMarked;
