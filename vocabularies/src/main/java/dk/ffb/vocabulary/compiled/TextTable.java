package dk.ffb.vocabulary.compiled;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// Texts by number, end to end in one array of UTF-8.
public final class TextTable {

    private final byte[] utf8;
    private final Ends ends;

    private TextTable(byte[] utf8, Ends ends) {
        this.utf8 = utf8;
        this.ends = ends;
    }

    public static TextTable of(List<String> texts) {
        var all = new ByteArrayOutputStream(texts.size() * 16);
        var ends = new int[texts.size()];
        for (var i = 0; i < ends.length; i++) {
            all.writeBytes(texts.get(i).getBytes(UTF_8));
            ends[i] = all.size();
        }
        return new TextTable(all.toByteArray(), new Ends(ends));
    }

    public void write(PackedWriter out) {
        out.bytes(utf8);
        ends.write(out);
    }

    /// The table that was written.
    public static TextTable read(PackedReader in) {
        return new TextTable(in.bytes(), new Ends(in));
    }

    public int size() {
        return ends.size();
    }

    public String get(int text) {
        var start = ends.start(text);
        return new String(utf8, start, ends.end(text) - start, UTF_8);
    }

    /// How many bytes of UTF-8 the text has.
    public int length(int text) {
        return ends.end(text) - ends.start(text);
    }

    /// Copies the UTF-8 of the text and says where the copy ends.
    public int copy(int text, byte[] into, int at) {
        var start = ends.start(text);
        var length = ends.end(text) - start;
        System.arraycopy(utf8, start, into, at, length);
        return at + length;
    }

    /// Whether the text is this part of an array of UTF-8.
    public boolean is(int text, byte[] other, int from, int to) {
        return Arrays.equals(utf8, ends.start(text), ends.end(text), other, from, to);
    }

    /// The number of the concept whose code is this text, or [CompiledVocabulary#UNKNOWN].
    public int findIn(CompiledVocabulary vocabulary, int text) {
        return vocabulary.find(utf8, ends.start(text), ends.end(text));
    }

    boolean areEqual(int text, int other) {
        return is(text, utf8, ends.start(other), ends.end(other));
    }

    int hash(int text) {
        return Utf8Hash.of(utf8, ends.start(text), ends.end(text));
    }
}
