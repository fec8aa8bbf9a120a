/// Translation of one code or of a list as long as it likes, and what was asked for and couldn't be
/// translated.
///
/// A list is translated as fast as its answer is read and is never here as a whole. To take a file
/// and give back a place to fetch the answer was rejected: it is one more thing to keep and to
/// clear, and a client must come back for it.
@NullMarked
package dk.ffb.service.rest.translate;

import org.jspecify.annotations.NullMarked;
