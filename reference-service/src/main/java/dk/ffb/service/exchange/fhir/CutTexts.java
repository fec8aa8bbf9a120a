package dk.ffb.service.exchange.fhir;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets JSON through, but of a text that is longer than any sensible one only the beginning.
///
/// A parser either holds such a text in memory or gives up on the file. Cut here, the file is read
/// to its end, and whoever takes the text sees by its length that it is too long.
final class CutTexts extends FilterInputStream {

    /// In bytes. Every text that is cut has more than [JsonWalk#LONGEST] characters left, even
    /// where each of them is written as a six-byte escape.
    static final int KEPT = 8 * JsonWalk.LONGEST;

    private static final int PIECE = 1 << 15;

    private final byte[] piece = new byte[PIECE];
    private boolean inText;
    private boolean cutting;
    private boolean escaped;
    private int hexDigits;
    private int length;
    private int from;
    private int to;

    CutTexts(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var count = Math.min(most, to - from);
        System.arraycopy(piece, from, bytes, offset, count);
        from += count;
        return count;
    }

    @Override
    public int available() {
        return to - from;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private boolean fill() throws IOException {
        while (from == to) {
            var read = in.read(piece, 0, PIECE);
            if (read < 0) {
                return false;
            }
            from = 0;
            to = sift(read);
        }
        return true;
    }

    /// Moves the bytes that stay to the front, and says how many they are.
    private int sift(int read) {
        var kept = 0;
        for (var i = 0; i < read; i++) {
            var b = piece[i];
            if (stays(b)) {
                piece[kept++] = b;
            }
        }
        return kept;
    }

    private boolean stays(byte b) {
        if (!inText) {
            inText = b == '"';
            length = 0;
            return true;
        }
        if (b == '"' && !escaped) {
            inText = false;
            cutting = false;
            hexDigits = 0;
            return true;
        }
        // neither an escape nor a character of several bytes is cut in two
        cutting |= ++length > KEPT && !escaped && hexDigits == 0 && (b & 0xC0) != 0x80;
        follow(b);
        return !cutting;
    }

    private void follow(byte b) {
        if (escaped) {
            escaped = false;
            hexDigits = b == 'u' ? 4 : 0;
        } else if (hexDigits > 0) {
            hexDigits--;
        } else {
            escaped = b == '\\';
        }
        length = Math.min(length, KEPT + 1);
    }
}
