package dk.ffb.service.batch;

import dk.ffb.vocabulary.PersonalData;
import java.nio.charset.StandardCharsets;

/// Translates one CSV file, chunk by chunk: every column is kept to the byte, and the answer's are
/// added. A row that can't be read is answered as `invalid`; none is dropped. Not for two threads.
///
/// Quotes are as Excel writes them. A quote that is never closed spoils its own line only, not the
/// rest of the file. Of a row whose cells can't be told apart nothing is repeated where it holds
/// what looks like a person's number: any of it may be the code.
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
    private boolean behind;

    /// How much of what is pending is known to be the beginning of a row without a line end.
    private int seen;

    private int columns;
    private int codeColumn;
    private byte separator;
    private byte[] lineEnd = {};
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
    public boolean isBehind() {
        return behind;
    }

    @Override
    public void end(ByteSink out) {
        work(out, true);
        if (!behind) {
            finish(out);
        }
    }

    private void finish(ByteSink out) {
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
        work(out, false);
        if (!behind) {
            finishCut(out);
        }
    }

    private void finishCut(ByteSink out) {
        if (!started || passing) {
            end(out);
        }
        broken(pending.array(), 0, pending.size(), Reason.CUT_SHORT.text(), out);
        pending.clear();
        cells.tell();
    }

    private void work(ByteSink out, boolean last) {
        if (!started && (last || hasLineEnd() || isTooLong())) {
            readHeader(out, last);
        }
        if (started && (last || behind || passing || hasLineEnd())) {
            pending.drop(rows(last, out));
            seen = 0;
        }
        if (!behind) {
            seen = pending.size();
            if (started && isTooLong() && !last) {
                tooLong(out);
            }
        }
    }

    private boolean hasLineEnd() {
        return CsvRow.lineEnd(pending.array(), seen, pending.size()) < pending.size();
    }

    private boolean isTooLong() {
        return pending.size() > LONGEST_ROW;
    }

    /// Answers row by row; returns where the first begins that isn't answered yet.
    private int rows(boolean last, ByteSink out) {
        var bytes = pending.array();
        var to = pending.size();
        var at = 0;
        while (at < to && !out.isFull()) {
            var next = passing ? pass(bytes, at, to, out) : one(bytes, at, to, last, out);
            if (next < 0) {
                behind = false;
                return at;
            }
            at = next;
        }
        behind = at < to;
        return at;
    }

    private void readHeader(ByteSink out, boolean last) {
        CsvHeader.read(column, pending.array(), pending.size(), last)
                .ifPresent(header -> begin(header, out));
    }

    private void begin(CsvHeader header, ByteSink out) {
        separator = header.separator();
        columns = header.columns();
        codeColumn = header.codeColumn();
        lineEnd = header.lineEnd().getBytes(StandardCharsets.UTF_8);
        row = new CsvRow(separator);
        cells = new AnswerCells(answers, separator, withReason);
        out.append(pending.array(), 0, header.end());
        var added = withReason ? ADDED + ",reason" : ADDED;
        out.append((char) separator + added.replace(',', (char) separator));
        out.append(lineEnd, 0, lineEnd.length);
        pending.drop(header.next());
        seen = 0;
        started = true;
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

    /// Missing cells are filled up, so that the answer stands in its own columns; with more cells
    /// than there are columns it would not.
    private void invalid(byte[] bytes, int from, int to, String reason, ByteSink out) {
        if (row.cells() > columns || isPersonal(bytes, from, to)) {
            broken(bytes, from, to, reason, out);
            return;
        }
        out.append(bytes, from, to - from);
        fill(row.cells(), out);
        endRow(cells.invalid(reason), out);
    }

    private static boolean isPersonal(byte[] bytes, int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return PersonalData.looksLikeCpr(text);
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

    /// The line with the quote is answered as invalid; reading goes on at the line after it.
    private int openQuote(byte[] bytes, int at, int to, ByteSink out) {
        var end = CsvRow.lineEnd(bytes, at, to);
        var textEnd = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
        broken(bytes, at, textEnd, "unclosed-quote", out);
        return Math.min(end + 1, to);
    }

    /// A row that isn't one becomes one cell, so that the result can be read.
    private void broken(byte[] bytes, int from, int to, String reason, ByteSink out) {
        var personal = isPersonal(bytes, from, to);
        if (to > from && !personal) {
            var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            out.append('"' + text.replace("\"", "\"\"") + '"');
        }
        fill(1, out);
        endRow(cells.invalid(personal ? Reason.PERSONAL_DATA.text() : reason), out);
    }

    /// Called with more pending than the longest row: gives up on the first line of it.
    private void tooLong(ByteSink out) {
        var bytes = pending.array();
        var to = pending.size();
        var end = CsvRow.lineEnd(bytes, 0, to);
        if (end < to) {
            row.scan(bytes, 0, to, true);
            pending.drop(openQuote(bytes, 0, to, out));
            seen = 0;
            work(out, false);
        } else {
            out.append(bytes, 0, to);
            pending.clear();
            seen = 0;
            passing = true;
        }
    }

    /// Passes the rest of a row that is too long on, up to its line break.
    private int pass(byte[] bytes, int at, int to, ByteSink out) {
        var end = CsvRow.lineEnd(bytes, at, to);
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
