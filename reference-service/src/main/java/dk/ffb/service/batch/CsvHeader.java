package dk.ffb.service.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The first line of a table, and what it says of the rest: separator, columns, line ends.
///
/// @param columns how many columns a row has
/// @param codeColumn which of them holds the codes, from 0
/// @param end behind the last cell of the header
/// @param next where the first row begins
/// @param lineEnd how the lines end, `\n` or `\r\n`
record CsvHeader(byte separator, int columns, int codeColumn, int end, int next, String lineEnd) {

    /// What Excel writes above a table to say how it is separated, `sep=;`.
    private static final String SEPARATOR_LINE = "sep=";

    /// Reads the header, where all of it is there.
    ///
    /// @param column the name of the column that holds the codes
    /// @param last whether no more bytes come
    /// @throws BatchRefusal where the rest can't be understood
    static Optional<CsvHeader> read(String column, byte[] bytes, int size, boolean last) {
        if (size == 0 || (size < 4 && !last)) {
            return Optional.empty();
        }
        if (Encoding.isUtf16(bytes, size)) {
            throw new BatchRefusal(
                    "Filen er UTF-16; gem den som UTF-8 (CSV UTF-8 i Excel).",
                    "The file is UTF-16; save it as UTF-8 (CSV UTF-8 in Excel).");
        }
        var isLast = last || size > CsvTranslation.LONGEST_ROW;
        if (!isLast && CsvRow.lineEnd(bytes, 0, size) == size) {
            return Optional.empty();
        }
        return read(column, bytes, Encoding.mark(bytes, size), size, isLast);
    }

    private static Optional<CsvHeader> read(
            String column, byte[] bytes, int start, int size, boolean last) {
        var told = toldSeparator(bytes, start, size);
        var from = told == 0 ? start : Math.min(CsvRow.lineEnd(bytes, start, size) + 1, size);
        var separator = told == 0 ? separator(bytes, from, size) : told;
        var row = new CsvRow(separator);
        var next = row.scan(bytes, from, size, last);
        if (next == CsvRow.INCOMPLETE) {
            return Optional.empty();
        }
        requireUtf8(bytes, size, next);
        requireLines(bytes, from, row.end());
        var codeColumn = codeColumn(column, row.texts(bytes));
        var lineEnd = row.end() + 1 < next ? "\r\n" : "\n";
        return Optional.of(
                new CsvHeader(separator, row.cells(), codeColumn, row.end(), next, lineEnd));
    }

    /// The separator that a line of its own tells; 0 where there is none.
    private static byte toldSeparator(byte[] bytes, int from, int to) {
        var end = CsvRow.lineEnd(bytes, from, to);
        if (end - from > SEPARATOR_LINE.length() + 2) {
            return 0;
        }
        var text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        var line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        return line.length() == SEPARATOR_LINE.length() + 1 && line.startsWith(SEPARATOR_LINE)
                ? (byte) line.charAt(line.length() - 1)
                : 0;
    }

    private static byte separator(byte[] bytes, int from, int size) {
        var counts = new int[128];
        var quoted = false;
        for (var n = from; n < size && (quoted || bytes[n] != '\n'); n++) {
            quoted ^= bytes[n] == '"';
            if (!quoted && bytes[n] > 0) {
                counts[bytes[n]]++;
            }
        }
        var best = (byte) ',';
        for (var candidate : new byte[] {';', '\t'}) {
            if (counts[candidate] > counts[best]) {
                best = candidate;
            }
        }
        return best;
    }

    /// A file in another encoding is best told at once, as far as its first chunk shows it.
    private static void requireUtf8(byte[] bytes, int size, int afterHeader) {
        var lastLine = size;
        while (lastLine > afterHeader && bytes[lastLine - 1] != '\n') {
            lastLine--;
        }
        if (Encoding.isUtf8(bytes, 0, lastLine)) {
            return;
        }
        var line = 1;
        var from = 0;
        var end = CsvRow.lineEnd(bytes, 0, lastLine);
        while (end < lastLine && Encoding.isUtf8(bytes, from, end)) {
            from = end + 1;
            end = CsvRow.lineEnd(bytes, from, lastLine);
            line++;
        }
        throw new BatchRefusal(
                "Filen er ikke UTF-8 (linje " + line + "); gem den som UTF-8.",
                "The file is not UTF-8 (line " + line + "); save it as UTF-8.");
    }

    /// Where lines end in a carriage return alone, all of the file would be one header.
    private static void requireLines(byte[] bytes, int from, int end) {
        for (var n = from; n + 1 < end; n++) {
            if (bytes[n] == '\r' && bytes[n + 1] != '\n') {
                throw new BatchRefusal(
                        "Linjerne slutter med CR alene; gem filen med linjeskift som LF eller CR LF.",
                        "The lines end in CR alone; save the file with line ends LF or CR LF.");
            }
        }
    }

    private static int codeColumn(String column, List<String> names) {
        if (names.stream().allMatch(String::isBlank)) {
            throw new BatchRefusal(
                    "Filens første linje er tom; den skal navngive kolonnerne.",
                    "The file's first line is empty; it must name the columns.");
        }
        var exact = IntStream.range(0, names.size()).filter(n -> names.get(n).equals(column));
        var found = exact.toArray();
        if (found.length == 0) {
            found =
                    IntStream.range(0, names.size())
                            .filter(n -> names.get(n).strip().equalsIgnoreCase(column))
                            .toArray();
        }
        if (found.length > 1) {
            throw new BatchRefusal(
                    "Filen har %d kolonner '%s'; giv dem hver sit navn."
                            .formatted(found.length, column),
                    "The file has %d columns '%s'; give each a name of its own."
                            .formatted(found.length, column));
        }
        if (found.length == 0) {
            throw MissingColumn.of(column, names, "column= (--column)");
        }
        return found[0];
    }
}
