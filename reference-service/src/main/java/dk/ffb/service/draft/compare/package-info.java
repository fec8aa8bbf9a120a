/// A whole file held against a draft: what each of its rows would change, and what it lacks.
///
/// Taking a file as the new content was rejected: nobody could say no to a row, and what the file
/// has no column for would be lost.
@NullMarked
package dk.ffb.service.draft.compare;

import org.jspecify.annotations.NullMarked;
