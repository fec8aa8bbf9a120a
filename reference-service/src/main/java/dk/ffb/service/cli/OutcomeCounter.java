package dk.ffb.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/// Passes a translated CSV file on and counts its rows by outcome on the way.
final class OutcomeCounter extends OutputStream {

    private static final String COLUMN = "outcome";
    private static final int LONGEST_OUTCOME = 32;

    private final OutputStream out;
    private final SequencedMap<String, AtomicLong> byOutcome = new TreeMap<>();
    private final byte[] field = new byte[LONGEST_OUTCOME];
    private int length;
    private int column;
    private int outcomeColumn = -1;
    private byte separator;
    private boolean quoted;
    private boolean header = true;
    private final AtomicLong rows = new AtomicLong();

    OutcomeCounter(OutputStream out) {
        this.out = out;
    }

    long rows() {
        return rows.get();
    }

    SequencedMap<String, AtomicLong> byOutcome() {
        return Collections.unmodifiableSequencedMap(byOutcome);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (var n = from; n < from + count; n++) {
            see(bytes[n]);
        }
        out.write(bytes, from, count);
    }

    private void see(byte b) {
        if (b == '"') {
            quoted = !quoted;
        } else if (quoted) {
            keep(b);
        } else if (b == '\n') {
            endOfField();
            endOfRow();
        } else if (isSeparator(b)) {
            endOfField();
            column++;
        } else if (b != '\r') {
            keep(b);
        }
    }

    /// The first of the three that the header uses is the separator of the file.
    private boolean isSeparator(byte b) {
        if (separator == 0 && (b == ',' || b == ';' || b == '\t')) {
            separator = b;
        }
        return b == separator && separator != 0;
    }

    private void keep(byte b) {
        if (length < field.length && (header || column == outcomeColumn)) {
            field[length] = b;
        }
        length++;
    }

    /// The last column of that name is the one that the translation added.
    private void endOfField() {
        if (header && is(COLUMN)) {
            outcomeColumn = column;
        } else if (!header && column == outcomeColumn) {
            var outcome =
                    new String(field, 0, Math.min(length, field.length), StandardCharsets.UTF_8);
            byOutcome.computeIfAbsent(outcome, _ -> new AtomicLong()).incrementAndGet();
        }
        length = 0;
    }

    private boolean is(String name) {
        return length == name.length()
                && new String(field, 0, length, StandardCharsets.UTF_8).equals(name);
    }

    private void endOfRow() {
        if (!header) {
            rows.incrementAndGet();
        }
        header = false;
        column = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
