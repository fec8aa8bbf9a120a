package dk.ffb.vocabulary.compiled;

/// Compares UTF-8 with a string, letter by letter, without making one from the other.
final class Utf8Letters {

    private Utf8Letters() {}

    static boolean equal(byte[] utf8, int from, int to, String text) {
        var at = from;
        for (var i = 0; i < text.length(); ) {
            var letter = text.codePointAt(i);
            var length = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (at + length > to || letter != letter(utf8, at, length)) {
                return false;
            }
            at += length;
            i += Character.charCount(letter);
        }
        return at == to;
    }

    /// What the bytes say where the letter takes so many, as valid UTF-8 does; the first byte tells
    /// how many it takes, and another number gives another letter.
    private static int letter(byte[] utf8, int at, int length) {
        return switch (length) {
            case 1 -> utf8[at];
            case 2 -> (utf8[at] ^ (byte) 0xC0) << 6 | low(utf8[at + 1]);
            case 3 -> (utf8[at] ^ (byte) 0xE0) << 12 | low(utf8[at + 1]) << 6 | low(utf8[at + 2]);
            default ->
                    (utf8[at] ^ (byte) 0xF0) << 18
                            | low(utf8[at + 1]) << 12
                            | low(utf8[at + 2]) << 6
                            | low(utf8[at + 3]);
        };
    }

    private static int low(byte next) {
        return next & 0x3F;
    }
}
