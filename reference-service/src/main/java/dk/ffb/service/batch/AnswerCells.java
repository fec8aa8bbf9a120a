package dk.ffb.service.batch;

import java.util.Arrays;

/// The cells that are added to a row, ready-made for codes that have been seen: real files ask for
/// the same few codes again and again. Forgets all when it is full, so it never grows without end.
final class AnswerCells {

    private static final int SLOTS = 1 << 16;
    private static final int MOST_KEPT = SLOTS / 2;
    private static final int MOST_BYTES = 1 << 25;
    private static final int LONGEST_CODE = 128;
    private static final int MOST_UNTOLD = 1 << 14;

    private final RowAnswers answers;
    private final char separator;
    private final boolean withReason;
    private final byte[][] codes = new byte[SLOTS][];
    private final Cells[] cells = new Cells[SLOTS];
    private int kept;
    private int keptBytes;
    private int untold;

    /// The bytes to add, and whether the code may stand before them.
    static final class Cells {
        private final byte[] bytes;
        private final RowAnswer answer;

        /// The code, where it has no answer and is counted.
        private final String unanswered;

        private int asked;

        private Cells(byte[] bytes, RowAnswer answer, String unanswered) {
            this.bytes = bytes;
            this.answer = answer;
            this.unanswered = unanswered;
        }

        boolean keepsCode() {
            return answer.keepsCode();
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
            return render("", answer(row.text(bytes, cell)));
        }
        var slot = slot(bytes, from, to);
        var known = cells[slot];
        if (known != null) {
            return counted(known);
        }
        if (kept == MOST_KEPT || keptBytes > MOST_BYTES) {
            forget();
            slot = slot(bytes, from, to);
        }
        var code = row.text(bytes, cell);
        var made = render(code, answer(code));
        if (!made.keepsCode()) {
            return made;
        }
        codes[slot] = Arrays.copyOfRange(bytes, from, to);
        cells[slot] = made;
        kept++;
        keptBytes += made.bytes.length;
        return counted(made);
    }

    /// Counted here and told seldom: a file asks for the same code again and again.
    private Cells counted(Cells asked) {
        if (!asked.unanswered.isEmpty()) {
            asked.asked++;
            if (++untold == MOST_UNTOLD) {
                tell();
            }
        }
        return asked;
    }

    /// Tells which codes have had no answer since the last time.
    void tell() {
        if (untold > 0) {
            for (var each : cells) {
                if (each != null && each.asked > 0) {
                    answers.unanswered(each.unanswered, each.answer, each.asked);
                    each.asked = 0;
                }
            }
            untold = 0;
        }
    }

    private RowAnswer answer(String code) {
        return code.isBlank() ? RowAnswer.invalid("empty-code") : answers.answer(code);
    }

    Cells invalid(String reason) {
        return render("", RowAnswer.invalid(reason));
    }

    private void forget() {
        tell();
        Arrays.fill(codes, null);
        Arrays.fill(cells, null);
        kept = 0;
        keptBytes = 0;
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

    private Cells render(String code, RowAnswer answer) {
        var sink = new ByteSink();
        add(sink, answer.outcome());
        add(sink, answer.targetCode());
        add(sink, answer.targetLabel());
        add(sink, answer.relation());
        add(sink, answer.confidence());
        if (withReason) {
            add(sink, answer.reason());
        }
        return new Cells(sink.take(), answer, answer.isUnanswered() ? code : "");
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
