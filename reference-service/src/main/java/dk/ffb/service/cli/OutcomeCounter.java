package dk.ffb.service.cli;

import dk.ffb.mapping.translate.Outcome;
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
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final OutputStream out;
    private final SequencedMap<String, AtomicLong> byOutcome = new TreeMap<>();
    private final byte[] field = new byte[LONGEST_OUTCOME];
    private int length;
    private int column;
    private int outcomeColumn = -1;
    private byte separator;
    private boolean quoted;
    private boolean quoteClosed;
    private int marks;
    private boolean header = true;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong translated = new AtomicLong();

    OutcomeCounter(OutputStream out) {
        this.out = out;
    }

    long rows() {
        return rows.get();
    }

    /// How many rows have one best target.
    long translated() {
        return translated.get();
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
        if (isMark(b)) {
            return;
        }
        if (b == '"' && (quoted || isQuoteOpening())) {
            quoted = !quoted;
            quoteClosed = !quoted;
            return;
        }
        quoteClosed = false;
        if (quoted) {
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

    /// As the translation reads them: at the beginning of a cell, or doubled.
    private boolean isQuoteOpening() {
        return length == 0 || quoteClosed;
    }

    /// The mark that Excel puts in front of UTF-8 belongs to no cell.
    private boolean isMark(byte b) {
        var isMark = marks < MARK.length && b == MARK[marks];
        marks = isMark ? marks + 1 : MARK.length;
        return isMark;
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
            if (outcome.equals(Outcome.TRANSLATED.text())) {
                translated.incrementAndGet();
            }
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
