/// What is different between two contents, told to people: a line for each thing, as release notes
/// in Markdown or as rows of a table.
///
/// Rejected: a template. There is one sentence a line, and the lines are the same in every format.
@NullMarked
package dk.ffb.service.notes;

import org.jspecify.annotations.NullMarked;
