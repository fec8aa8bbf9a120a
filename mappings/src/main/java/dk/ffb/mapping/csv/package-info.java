/// Mapping sets as plain CSV, in and out: one row a mapping, as a spreadsheet writes it.
///
/// Comma, semicolon or tab; quotes, byte order mark and `sep=` line as Excel writes them; a decimal
/// comma and a Danish date (`21-11-2026`) are understood. An unknown column is refused: a slip in
/// `valid_to` must not make a row hold for ever.
///
/// A row whose source is missing and whose relation is `none` says that the target has no source,
/// as SSSOM can. CSV can't say justifications, denied rows, other slots, or anything of the set
/// itself: [MappingCsvWriter#leavesOut] lists what of a set is lost.
@NullMarked
package dk.ffb.mapping.csv;

import org.jspecify.annotations.NullMarked;
