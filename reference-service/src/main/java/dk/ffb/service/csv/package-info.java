/// The reports as CSV, for those who work in a spreadsheet: one row for each thing to look at,
/// under the column names that a mapping set's own CSV has, so that rows can be moved from one to
/// the other. Sums and shares are in the JSON alone; a table with two kinds of rows is no table.
@NullMarked
package dk.ffb.service.csv;

import org.jspecify.annotations.NullMarked;
