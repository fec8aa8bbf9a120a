/// Text files of rows and columns: encoding, separators, quotes, and where each cell stands.
///
/// What SSSOM and plain CSV share. FastCSV parses the rows; this package finds out how the file is
/// written and turns every slip into a finding with its line.
@NullMarked
package dk.ffb.content.table;

import org.jspecify.annotations.NullMarked;
