package dk.ffb.service.rest.request;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Undoes percent-encoding, strictly: what isn't UTF-8 is refused rather than replaced.
final class PercentDecoder {

    private PercentDecoder() {}

    static String path(String raw) {
        return raw.indexOf('%') < 0 ? raw : decode(raw, false);
    }

    /// In a query a plus stands for a space, as forms send it.
    static String query(String raw) {
        return raw.indexOf('%') < 0 && raw.indexOf('+') < 0 ? raw : decode(raw, true);
    }

    private static String decode(String raw, boolean form) {
        var bytes = ByteBuffer.allocate(raw.length() * 3);
        for (var at = 0; at < raw.length(); at++) {
            var c = raw.charAt(at);
            if (c == '%') {
                bytes.put(octet(raw, at));
                at += 2;
            } else if (c == '+' && form) {
                bytes.put((byte) ' ');
            } else if (c < 0x80) {
                bytes.put((byte) c);
            } else {
                throw Problem.of(ProblemType.INVALID_ADDRESS);
            }
        }
        return utf8(bytes.flip());
    }

    private static byte octet(String raw, int at) {
        if (at + 2 < raw.length()) {
            var high = Character.digit(raw.charAt(at + 1), 16);
            var low = Character.digit(raw.charAt(at + 2), 16);
            if (high >= 0 && low >= 0) {
                return (byte) (high << 4 | low);
            }
        }
        throw Problem.of(ProblemType.INVALID_ADDRESS);
    }

    private static String utf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            throw Problem.of(ProblemType.INVALID_ADDRESS);
        }
    }
}
