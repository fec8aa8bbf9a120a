/// Vocabularies as plain CSV, as a spreadsheet writes it.
///
/// Cells that may hold several values part them by `|`. A value that itself holds one has it
/// written as `\|`, and a backslash before a bar or another backslash is doubled. Texts are Danish:
/// the columns have no room for a language.
@NullMarked
package dk.ffb.vocabulary.csv;

import org.jspecify.annotations.NullMarked;
