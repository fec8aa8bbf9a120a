package dk.ffb.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Says of a file, before anybody parses it, whether it is text in UTF-8.
///
/// A parser would stop with a sentence about bytes or, worse, replace every æ by a question mark.
/// It reads the file in small pieces, so a file of any size can be asked.
public final class Utf8 {

    private static final int PIECE = 1 << 16;

    private final Source source;
    private final int longestLine;
    private int line = 1;
    private long lineLength;

    private Utf8(Source source, int longestLine) {
        this.source = source;
        this.longestLine = longestLine;
    }

    /// What keeps the file from being read as UTF-8; empty where nothing does.
    public static Optional<Finding> fault(Source source) {
        return fault(source, Integer.MAX_VALUE);
    }

    /// As [#fault(Source)], and a line that is longer than any sensible one is a fault too.
    ///
    /// @param longestLine in characters
    public static Optional<Finding> fault(Source source, int longestLine) {
        try (var bytes = source.open()) {
            return new Utf8(source, longestLine).check(bytes);
        } catch (IOException e) {
            return Optional.of(unreadable(source, e));
        }
    }

    /// The finding for a file that can't be opened or read to its end.
    public static Finding unreadable(Source source, IOException cause) {
        var why =
                cause instanceof NoSuchFileException
                        ? Said.of("filen findes ikke", "there is no such file")
                        : Said.of(
                                "filen kan ikke læses: %s",
                                "the file can't be read: %s", String.valueOf(cause.getMessage()));
        return Finding.error(source.name(), 0, null, why);
    }

    /// Opens a file past the byte-order mark that some editors put first.
    public static InputStream open(Source source) throws IOException {
        var bytes = new BufferedInputStream(source.open(), PIECE);
        bytes.mark(3);
        if (!(bytes.read() == 0xEF && bytes.read() == 0xBB && bytes.read() == 0xBF)) {
            bytes.reset();
        }
        return bytes;
    }

    private Optional<Finding> check(InputStream stream) throws IOException {
        var bytes = ByteBuffer.allocate(PIECE);
        var chars = CharBuffer.allocate(PIECE);
        var decoder = decoder();
        for (var first = true; ; first = false) {
            var read = stream.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            var last = read < bytes.remaining();
            bytes.limit(bytes.position() + read).position(0);
            if (first && isUtf16(bytes)) {
                return error(
                        Said.of(
                                "filen er UTF-16; gem den som UTF-8",
                                "the file is UTF-16; save it as UTF-8"));
            }
            var result = decoder.decode(bytes, chars, last);
            var fault = count(chars.flip()).or(() -> malformed(result, bytes));
            if (fault.isPresent() || last) {
                return fault;
            }
            chars.clear();
            bytes.compact();
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// UTF-16 has a mark of its own or, in Western text, a zero beside every letter.
    private static boolean isUtf16(ByteBuffer bytes) {
        if (bytes.limit() < 2) {
            return false;
        }
        int first = bytes.get(0) & 0xFF;
        int second = bytes.get(1) & 0xFF;
        return (first == 0xFF && second == 0xFE)
                || (first == 0xFE && second == 0xFF)
                || ((first == 0) != (second == 0));
    }

    private Optional<Finding> count(CharBuffer chars) {
        for (var i = 0; i < chars.limit(); i++) {
            var c = chars.get(i);
            if (c == '\n') {
                line++;
                lineLength = 0;
            } else if (++lineLength > longestLine) {
                return error(
                        Said.of(
                                "linjen er længere end %,d tegn; så lang er ingen tekst her",
                                "the line is longer than %,d characters; no text here is that long",
                                longestLine));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> malformed(CoderResult result, ByteBuffer bytes) {
        return result.isError()
                ? error(
                        Said.of(
                                "filen er ikke UTF-8 (her står byten 0x%02X); gem den som UTF-8",
                                "the file is not UTF-8 (byte 0x%02X here); save it as UTF-8",
                                bytes.get(bytes.position())))
                : Optional.empty();
    }

    private Optional<Finding> error(Said message) {
        return Optional.of(Finding.error(source.name(), line, null, message));
    }
}
