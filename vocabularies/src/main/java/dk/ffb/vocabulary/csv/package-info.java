/// Vocabularies as plain CSV, as a spreadsheet writes it.
@NullMarked
package dk.ffb.vocabulary.csv;

import org.jspecify.annotations.NullMarked;
