package dk.ffb.service.batch;

import java.nio.charset.StandardCharsets;

/// Translates one CSV file, chunk by chunk: every column is kept to the byte, and the answer's are
/// added. A row that can't be read is answered as `invalid`; none is dropped. Not for two threads.
///
/// The separator (`,`, `;` or tab) is the one that the header uses most. Quotes are as Excel writes
/// them. A quote that is never closed spoils its own line only, not the rest of the file.
public final class CsvTranslation implements Batch {

    /// The longest row that is read, in bytes; a longer one is passed on and answered as invalid.
    public static final int LONGEST_ROW = 1 << 20;

    private static final String ADDED = "outcome,target_code,target_label,relation,confidence";

    private final String column;
    private final RowAnswers answers;
    private final boolean withReason;
    private final ByteSink pending = new ByteSink();
    private boolean started;
    private boolean passing;
    private int columns;
    private int codeColumn;
    private byte separator;
    private byte[] lineEnd = {'\n'};
    private CsvRow row = new CsvRow((byte) ',');
    private AnswerCells cells;

    /// @param column the name of the column that holds the codes
    /// @param withReason whether a column `reason` is added that says why a row is invalid
    public CsvTranslation(String column, RowAnswers answers, boolean withReason) {
        this.column = column;
        this.answers = answers;
        this.withReason = withReason;
        cells = new AnswerCells(answers, (byte) ',', withReason);
    }

    @Override
    public void take(byte[] bytes, int from, int count, ByteSink out) {
        pending.append(bytes, from, count);
        work(out, false);
    }

    @Override
    public void end(ByteSink out) {
        work(out, true);
        if (!started) {
            throw new BatchRefusal(
                    "Filen er tom; første linje skal navngive kolonnerne.",
                    "The file is empty; its first line must name the columns.");
        }
        if (passing) {
            finishLongRow(out);
        }
        cells.tell();
    }

    @Override
    public void cutShort(ByteSink out) {
        end(out);
        fill(1, out);
        endRow(cells.invalid(Reason.CUT_SHORT.text()), out);
    }

    private void work(ByteSink out, boolean last) {
        var at = 0;
        if (!started) {
            at = readHeader(out, last);
            if (at < 0) {
                return;
            }
        }
        var bytes = pending.array();
        var to = pending.size();
        while (at < to) {
            var next = passing ? pass(bytes, at, to, out) : one(bytes, at, to, last, out);
            if (next < 0) {
                break;
            }
            at = next;
        }
        pending.drop(at);
        if (pending.size() > LONGEST_ROW && !last) {
            tooLong(out);
        }
    }

    private int readHeader(ByteSink out, boolean last) {
        var bytes = pending.array();
        var size = pending.size();
        if (size == 0 || (size < 4 && !last)) {
            return -1;
        }
        if (Encoding.isUtf16(bytes, size)) {
            throw new BatchRefusal(
                    "Filen er UTF-16; gem den som UTF-8 (CSV UTF-8 i Excel).",
                    "The file is UTF-16; save it as UTF-8 (CSV UTF-8 in Excel).");
        }
        var from = Encoding.mark(bytes, size);
        separator = separator(bytes, from, size);
        row = new CsvRow(separator);
        var next = row.scan(bytes, from, size, last || size > LONGEST_ROW);
        if (next == CsvRow.INCOMPLETE) {
            return -1;
        }
        requireUtf8(bytes, size, next);
        columns = row.cells();
        codeColumn = codeColumn(bytes);
        if (row.end() + 1 < next) {
            lineEnd = new byte[] {'\r', '\n'};
        }
        cells = new AnswerCells(answers, separator, withReason);
        out.append(bytes, 0, row.end());
        var added = withReason ? ADDED + ",reason" : ADDED;
        out.append((char) separator + added.replace(',', (char) separator));
        out.append(lineEnd, 0, lineEnd.length);
        started = true;
        return next;
    }

    /// A file in another encoding is best told at once, as far as its first chunk shows it.
    private static void requireUtf8(byte[] bytes, int size, int afterHeader) {
        var lastLine = size;
        while (lastLine > afterHeader && bytes[lastLine - 1] != '\n') {
            lastLine--;
        }
        if (!Encoding.isUtf8(bytes, 0, lastLine)) {
            var line = 1;
            var from = 0;
            for (var n = 0; n < lastLine; n++) {
                if (bytes[n] == '\n') {
                    if (!Encoding.isUtf8(bytes, from, n)) {
                        break;
                    }
                    from = n + 1;
                    line++;
                }
            }
            throw new BatchRefusal(
                    "Filen er ikke UTF-8 (linje " + line + "); gem den som UTF-8.",
                    "The file is not UTF-8 (line " + line + "); save it as UTF-8.");
        }
    }

    private int codeColumn(byte[] bytes) {
        var names = row.texts(bytes);
        var found = names.indexOf(column);
        for (var n = 0; found < 0 && n < names.size(); n++) {
            if (names.get(n).strip().equalsIgnoreCase(column)) {
                found = n;
            }
        }
        if (found < 0) {
            var there = String.join(", ", names.subList(0, Math.min(names.size(), 30)));
            var shown = there.length() > 500 ? there.substring(0, 500) + " …" : there;
            throw new BatchRefusal(
                    "Filen har ingen kolonne '%s'; den har: %s. Vælg med column= (--column)."
                            .formatted(column, shown),
                    "The file has no column '%s'; it has: %s. Choose with column= (--column)."
                            .formatted(column, shown));
        }
        return found;
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

    /// One row; returns where the next begins, or -1 where more bytes are needed.
    private int one(byte[] bytes, int at, int to, boolean last, ByteSink out) {
        var next = row.scan(bytes, at, to, last);
        if (next == CsvRow.INCOMPLETE) {
            return -1;
        }
        if (row.hasOpenQuote()) {
            return openQuote(bytes, at, to, out);
        }
        if (row.cells() == columns && !row.hasNul() && Encoding.isUtf8(bytes, at, row.end())) {
            answer(bytes, at, out);
        } else {
            invalid(bytes, at, row.end(), reason(bytes, at), out);
        }
        return next;
    }

    private String reason(byte[] bytes, int at) {
        if (row.hasNul()) {
            return "nul";
        }
        if (!Encoding.isUtf8(bytes, at, row.end())) {
            return "not-utf-8";
        }
        return row.cells() < columns ? "too-few-columns" : "too-many-columns";
    }

    private void answer(byte[] bytes, int at, ByteSink out) {
        var answer = cells.of(bytes, row, codeColumn);
        if (answer.keepsCode()) {
            out.append(bytes, at, row.end() - at);
        } else {
            out.append(bytes, at, row.start(codeColumn) - at);
            out.append(bytes, row.end(codeColumn), row.end() - row.end(codeColumn));
        }
        endRow(answer, out);
    }

    /// Missing cells are filled up, so that the answer stands in its own columns.
    private void invalid(byte[] bytes, int from, int to, String reason, ByteSink out) {
        out.append(bytes, from, to - from);
        fill(row.cells(), out);
        endRow(cells.invalid(reason), out);
    }

    private void fill(int there, ByteSink out) {
        for (var n = there; n < columns; n++) {
            out.append(separator);
        }
    }

    private void endRow(AnswerCells.Cells answer, ByteSink out) {
        answer.appendTo(out);
        out.append(lineEnd, 0, lineEnd.length);
    }

    /// The line with the quote becomes one cell, so that the result can be read, and is answered as
    /// invalid; reading goes on at the line after it.
    private int openQuote(byte[] bytes, int at, int to, ByteSink out) {
        var end = at;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        var textEnd = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
        var line = new String(bytes, at, textEnd - at, StandardCharsets.UTF_8);
        out.append('"' + line.replace("\"", "\"\"") + '"');
        fill(1, out);
        endRow(cells.invalid("unclosed-quote"), out);
        return Math.min(end + 1, to);
    }

    /// Called with more pending than the longest row: gives up on the first line of it.
    private void tooLong(ByteSink out) {
        var bytes = pending.array();
        var to = pending.size();
        var end = 0;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        if (end < to) {
            row.scan(bytes, 0, to, true);
            pending.drop(openQuote(bytes, 0, to, out));
            work(out, false);
        } else {
            out.append(bytes, 0, to);
            pending.clear();
            passing = true;
        }
    }

    /// Passes the rest of a row that is too long on, up to its line break.
    private int pass(byte[] bytes, int at, int to, ByteSink out) {
        var end = at;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        out.append(bytes, at, end - at);
        if (end < to) {
            finishLongRow(out);
            return end + 1;
        }
        return end;
    }

    private void finishLongRow(ByteSink out) {
        passing = false;
        endRow(cells.invalid("row-too-long"), out);
    }
}
