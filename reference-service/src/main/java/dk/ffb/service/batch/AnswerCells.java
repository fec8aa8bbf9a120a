package dk.ffb.service.batch;

import java.util.Arrays;

/// The cells that are added to a row, ready-made for codes that have been seen: real files ask for
/// the same few codes again and again. Forgets all when it is full, so it never grows without end.
final class AnswerCells {

    private static final int SLOTS = 1 << 16;
    private static final int MOST_KEPT = SLOTS / 2;
    private static final int LONGEST_CODE = 128;

    private final RowAnswers answers;
    private final char separator;
    private final boolean withReason;
    private final byte[][] codes = new byte[SLOTS][];
    private final Cells[] cells = new Cells[SLOTS];
    private int kept;

    /// The bytes to add, and whether the code may stand before them.
    static final class Cells {
        private final byte[] bytes;
        private final boolean keepsCode;

        private Cells(byte[] bytes, boolean keepsCode) {
            this.bytes = bytes;
            this.keepsCode = keepsCode;
        }

        boolean keepsCode() {
            return keepsCode;
        }

        void appendTo(ByteSink sink) {
            sink.append(bytes, 0, bytes.length);
        }
    }

    AnswerCells(RowAnswers answers, byte separator, boolean withReason) {
        this.answers = answers;
        this.separator = (char) separator;
        this.withReason = withReason;
    }

    /// The cells for the code in one cell of a row.
    Cells of(byte[] bytes, CsvRow row, int cell) {
        var from = row.start(cell);
        var to = row.end(cell);
        if (to - from > LONGEST_CODE) {
            return render(answer(row.text(bytes, cell)));
        }
        var slot = slot(bytes, from, to);
        var known = cells[slot];
        if (known != null) {
            return known;
        }
        if (kept == MOST_KEPT) {
            forget();
            slot = slot(bytes, from, to);
        }
        var made = render(answer(row.text(bytes, cell)));
        if (!made.keepsCode()) {
            return made;
        }
        codes[slot] = Arrays.copyOfRange(bytes, from, to);
        cells[slot] = made;
        kept++;
        return made;
    }

    private RowAnswer answer(String code) {
        return code.isBlank() ? RowAnswer.invalid("empty-code") : answers.answer(code);
    }

    Cells invalid(String reason) {
        return render(RowAnswer.invalid(reason));
    }

    private void forget() {
        Arrays.fill(codes, null);
        Arrays.fill(cells, null);
        kept = 0;
    }

    private int slot(byte[] bytes, int from, int to) {
        var hash = 0;
        for (var n = from; n < to; n++) {
            hash = hash * 31 + bytes[n];
        }
        var slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        while (codes[slot] != null
                && !Arrays.equals(codes[slot], 0, codes[slot].length, bytes, from, to)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private Cells render(RowAnswer answer) {
        var sink = new ByteSink();
        add(sink, answer.outcome());
        add(sink, answer.targetCode());
        add(sink, answer.targetLabel());
        add(sink, answer.relation());
        add(sink, answer.confidence());
        if (withReason) {
            add(sink, answer.reason());
        }
        return new Cells(sink.take(), answer.keepsCode());
    }

    private void add(ByteSink sink, String text) {
        sink.append((byte) separator);
        var quoted =
                text.indexOf(separator) >= 0
                        || text.indexOf('"') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        sink.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
}
