package dk.ffb.service.batch;

import dk.ffb.service.batch.Item.Invalid;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.Json;
import tools.jackson.core.JacksonException;

/// Translates JSON objects, one a line, chunk by chunk: one result a line, in the same order,
/// whatever the line holds. Not for two threads.
public final class NdjsonTranslation implements Batch {

    /// The longest line that is read, in bytes; a longer one is answered as invalid.
    public static final int LONGEST_LINE = CsvTranslation.LONGEST_ROW;

    private final ItemReader reader;
    private final ItemAnswers answers;
    private final ByteSink pending = new ByteSink();
    private boolean started;
    private boolean skipping;
    private boolean behind;

    /// How much of what is pending is known to hold no line end.
    private int seen;

    /// @param demand is told of codes without an answer
    public NdjsonTranslation(BatchDefaults defaults, Demand demand) {
        reader = new ItemReader(defaults);
        answers = new ItemAnswers(defaults, demand);
    }

    @Override
    public void take(byte[] bytes, int from, int count, ByteSink out) {
        pending.append(bytes, from, count);
        work(out);
    }

    @Override
    public boolean isBehind() {
        return behind;
    }

    @Override
    public void end(ByteSink out) {
        start(true);
        work(out);
        if (!behind) {
            lastLine(out);
        }
    }

    @Override
    public void cutShort(ByteSink out) {
        end(out);
        if (!behind) {
            answer(new Invalid(Reason.CUT_SHORT), out);
        }
    }

    private void lastLine(ByteSink out) {
        if (skipping) {
            answer(new Invalid(Reason.ROW_TOO_LONG), out);
        } else if (pending.size() > 0) {
            line(0, pending.size(), out);
        }
        pending.clear();
    }

    private void start(boolean last) {
        if (started || (pending.size() < 4 && !last)) {
            return;
        }
        if (Encoding.isUtf16(pending.array(), pending.size())) {
            throw new BatchRefusal(
                    "Indholdet er UTF-16; JSON sendes som UTF-8.",
                    "The content is UTF-16; JSON is sent as UTF-8.");
        }
        pending.drop(Encoding.mark(pending.array(), pending.size()));
        started = true;
    }

    private void work(ByteSink out) {
        start(false);
        if (!started) {
            return;
        }
        var at = 0;
        var n = seen;
        for (; n < pending.size() && !out.isFull(); n++) {
            if (pending.array()[n] == '\n') {
                endOfLine(at, n, out);
                at = n + 1;
            }
        }
        behind = n < pending.size();
        seen = n - at;
        pending.drop(at);
        if (!behind) {
            skipLongLine();
        }
    }

    private void skipLongLine() {
        if (skipping || pending.size() > LONGEST_LINE) {
            skipping = true;
            pending.clear();
            seen = 0;
        }
    }

    private void endOfLine(int from, int to, ByteSink out) {
        if (skipping || to - from > LONGEST_LINE) {
            skipping = false;
            answer(new Invalid(Reason.ROW_TOO_LONG), out);
        } else {
            line(from, to, out);
        }
    }

    private void line(int from, int to, ByteSink out) {
        var bytes = pending.array();
        var end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        answer(isBlank(bytes, from, end) ? new Invalid(Reason.EMPTY_LINE) : read(from, end), out);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (var n = from; n < to; n++) {
            if (bytes[n] != ' ' && bytes[n] != '\t') {
                return false;
            }
        }
        return true;
    }

    private Item read(int from, int to) {
        try (var json = Json.parser(pending.array(), from, to - from)) {
            json.nextToken();
            var item = reader.read(json);
            return json.nextToken() == null ? item : new Invalid(Reason.NOT_JSON);
        } catch (JacksonException _) {
            var isUtf8 = Encoding.isUtf8(pending.array(), from, to);
            return new Invalid(isUtf8 ? Reason.NOT_JSON : Reason.NOT_UTF_8);
        }
    }

    private void answer(Item item, ByteSink out) {
        answers.append(item, out);
        out.append((byte) '\n');
    }
}
