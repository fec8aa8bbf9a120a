/// Answers to what a code is called in another vocabulary, with the reasons.
///
/// A [Network] links the vocabularies and mapping sets in force. For a question it finds the ways
/// between vocabularies once ([Ways]); for a code a [Walk] follows them row by row, and an answer
/// is put together of what it found ([Route], [Translator]). The tests hold all of it against a
/// plain version that walks every path to its end.
///
/// What the design leaves open is decided here:
///
/// - **A mapping set from a vocabulary to itself** (FSIII's old letter codes to today's) is the
///   last hop, within the target, or nothing. So J1.4 leads to today's code where FSIII is asked
///   for, and a system that is mapped to the old code only still reaches today's. It is never a
///   first hop to somewhere else: that would let an old code pass for one that somebody has mapped.
/// - **Two codes for one concept** are two equally good answers: FFB's Drikke is exactly FSIII's
///   J1.4 and exactly its UUID, and the outcome is `ambiguous`, as the contract says. Choosing the
///   new code in silence would be wrong for a system that still writes the old one. A note
///   (`old-code`) tells which is which.
/// - **A stated none** is an answer only about the vocabulary that it names, and only for the code
///   that it names or one that is exactly the same: local = FFB, FFB has no ICF term, so local has
///   none. A none along a weaker relation, or of a vocabulary that is merely passed, is a note.
/// - **Retired** is what isn't valid on the day. A deprecated code that is still valid is
///   translated by its own rows, with a note; where it has none, its successors answer for it. A
///   successor that is retired too hands on to its own.
/// - **An inherited answer** begins its path at the ancestor; that the source is narrower than the
///   ancestor is in the relation, and a note names it. An ancestor from which nothing follows (it
///   is only related to something) is passed by. With several targets each inherits for itself.
/// - **A target that isn't valid or isn't there** is named in a note and not offered.
/// - **Paths that tie** in relation, confidence and hops: the mapping sets first in order of their
///   keys, then the rows published first.
/// - **Bounds**: 50,000 ways between vocabularies and a million rows a question; past that a note
///   (`too-many-ways`) says that the answer may lack something. Of more than 10,000 translations
///   the best are told, and a note (`best-only`) says how many there are.
@NullMarked
package dk.ffb.mapping.translate;

import org.jspecify.annotations.NullMarked;
