package dk.ffb.vocabulary.compiled;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// Texts by number, end to end in one array of UTF-8.
public final class TextTable {

    private final byte[] utf8;
    private final Numbers ends;

    private TextTable(byte[] utf8, Numbers ends) {
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
        return new TextTable(all.toByteArray(), Numbers.of(ends));
    }

    public int size() {
        return ends.size();
    }

    public String get(int text) {
        var start = start(text);
        return new String(utf8, start, ends.get(text) - start, UTF_8);
    }

    /// How many bytes of UTF-8 the text has.
    public int length(int text) {
        return ends.get(text) - start(text);
    }

    /// Copies the UTF-8 of the text and says where the copy ends.
    public int copy(int text, byte[] into, int at) {
        var start = start(text);
        var length = ends.get(text) - start;
        System.arraycopy(utf8, start, into, at, length);
        return at + length;
    }

    /// Whether the text is this one; nothing is made to find out. UTF-8 is as long as the string
    /// only where both are plain ASCII.
    public boolean is(int text, String other) {
        var start = start(text);
        var length = ends.get(text) - start;
        return length == other.length()
                ? isAscii(start, other)
                : length > other.length() && Utf8Letters.equal(utf8, start, start + length, other);
    }

    /// From the end, because that is where codes that look alike differ.
    private boolean isAscii(int start, String other) {
        for (var i = other.length() - 1; i >= 0; i--) {
            if (utf8[start + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the text is this part of an array of UTF-8.
    public boolean is(int text, byte[] other, int from, int to) {
        return java.util.Arrays.equals(utf8, start(text), ends.get(text), other, from, to);
    }

    private int start(int text) {
        return text == 0 ? 0 : ends.get(text - 1);
    }
}
