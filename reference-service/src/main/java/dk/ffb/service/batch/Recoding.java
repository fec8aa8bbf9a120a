package dk.ffb.service.batch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Turns bytes of a declared encoding into UTF-8, chunk by chunk. Not for two threads.
public final class Recoding {

    private final CharsetDecoder decoder;
    private byte[] left = {};

    public Recoding(Charset from) {
        decoder =
                from.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /// The chunk as UTF-8; a character that is cut in two waits for the next chunk.
    public byte[] take(byte[] chunk) {
        var joined = Arrays.copyOf(left, left.length + chunk.length);
        System.arraycopy(chunk, 0, joined, left.length, chunk.length);
        var bytes = ByteBuffer.wrap(joined);
        var text =
                CharBuffer.allocate((int) (joined.length * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(bytes, text, false);
        left = Arrays.copyOfRange(joined, bytes.position(), joined.length);
        return text.flip().toString().getBytes(StandardCharsets.UTF_8);
    }
}
