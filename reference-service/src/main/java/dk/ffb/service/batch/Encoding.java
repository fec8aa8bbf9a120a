package dk.ffb.service.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What bytes say of how they are encoded.
final class Encoding {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encoding() {}

    static boolean isUtf16(byte[] bytes, int size) {
        if (size < 2) {
            return false;
        }
        var first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    /// How many bytes a byte order mark takes at the beginning: 3, or 0 where there is none.
    static int mark(byte[] bytes, int size) {
        for (var n = 0; n < UTF8_MARK.length; n++) {
            if (n >= size || bytes[n] != UTF8_MARK[n]) {
                return 0;
            }
        }
        return UTF8_MARK.length;
    }

    static boolean isUtf8(byte[] bytes, int from, int to) {
        for (var n = from; n < to; n++) {
            if (bytes[n] < 0) {
                return isStrictUtf8(bytes, n, to);
            }
        }
        return true;
    }

    private static boolean isStrictUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
