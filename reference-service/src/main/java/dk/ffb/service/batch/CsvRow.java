package dk.ffb.service.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One row found in a buffer: where its cells are. Used again for every row, so that reading a row
/// makes no garbage.
final class CsvRow {

    /// What [#scan] returns when the buffer ends before the row does.
    static final int INCOMPLETE = -1;

    private final byte separator;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int cells;
    private int end;
    private boolean nul;
    private boolean openQuote;

    CsvRow(byte separator) {
        this.separator = separator;
    }

    /// Finds the row that begins at `from`.
    ///
    /// @param last whether nothing comes after `to`, so that the row may end there
    /// @return where the next row begins, or [#INCOMPLETE]
    int scan(byte[] bytes, int from, int to, boolean last) {
        cells = 0;
        nul = false;
        openQuote = false;
        var at = from;
        while (true) {
            var start = at;
            if (at < to && bytes[at] == '"') {
                at = afterQuote(bytes, at, to);
                openQuote |= isStray(bytes, start, at, to);
            }
            byte b = 0;
            while (at < to && (b = bytes[at]) != separator && b != '\n') {
                nul |= b == 0;
                at++;
            }
            if (at == to) {
                if (!last) {
                    return INCOMPLETE;
                }
                b = '\n';
            }
            if (b == '\n') {
                end = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
                cell(start, end);
                return Math.min(at + 1, to);
            }
            cell(start, at++);
        }
    }

    /// Whether a cell runs on behind its closing quote, on another line than it began on: then that
    /// quote belongs to something else, and the lines between them aren't one row.
    private boolean isStray(byte[] bytes, int quote, int after, int to) {
        return after < to
                && bytes[after] != separator
                && bytes[after] != '\n'
                && bytes[after] != '\r'
                && lineEnd(bytes, quote, after) < after;
    }

    /// Behind the closing quote, or the end of the buffer where there is none.
    private int afterQuote(byte[] bytes, int quote, int to) {
        var at = quote + 1;
        while (at < to) {
            if (bytes[at] == '"') {
                if (at + 1 < to && bytes[at + 1] == '"') {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        openQuote = true;
        return to;
    }

    /// Where the line that `from` is in ends, or `to` where it doesn't.
    static int lineEnd(byte[] bytes, int from, int to) {
        var end = from;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private void cell(int start, int cellEnd) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        starts[cells] = start;
        ends[cells++] = cellEnd;
    }

    int cells() {
        return cells;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /// Behind the last cell, before the line break.
    int end() {
        return end;
    }

    boolean hasNul() {
        return nul;
    }

    boolean hasOpenQuote() {
        return openQuote;
    }

    /// The text of a cell, without its quotes.
    String text(byte[] bytes, int cell) {
        var from = starts[cell];
        var to = ends[cell];
        if (from == to || bytes[from] != '"') {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        var text = new String(bytes, from + 1, to - from - 1, StandardCharsets.UTF_8);
        var close = text.length() - 1;
        return close >= 0 && text.charAt(close) == '"'
                ? text.substring(0, close).replace("\"\"", "\"")
                : text.replace("\"\"", "\"");
    }

    List<String> texts(byte[] bytes) {
        var texts = new ArrayList<String>(cells);
        for (var cell = 0; cell < cells; cell++) {
            texts.add(text(bytes, cell));
        }
        return texts;
    }
}
