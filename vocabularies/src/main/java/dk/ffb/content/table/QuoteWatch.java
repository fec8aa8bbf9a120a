package dk.ffb.content.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Watches the quotes of what is read through it: a quote that is opened and never closed would
/// swallow all rows to the end of the file, and the parser would not say so.
final class QuoteWatch extends FilterReader {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private State state = State.FIELD_START;
    private int line = 1;
    private int openedOn;

    QuoteWatch(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (var i = offset; i < offset + count; i++) {
            watch(buffer[i]);
        }
        return count;
    }

    private void watch(char c) {
        if (c == '\n') {
            line++;
        }
        if (state == State.QUOTED) {
            state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        } else if (c == '"' && state != State.PLAIN) {
            openedOn = state == State.FIELD_START ? line : openedOn;
            state = State.QUOTED;
        } else {
            state = c == separator || c == '\n' || c == '\r' ? State.FIELD_START : State.PLAIN;
        }
    }

    /// The line on which the quote was opened that nothing has closed, or 0.
    int unclosed() {
        return state == State.QUOTED ? openedOn : 0;
    }
}
