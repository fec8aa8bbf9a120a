package dk.ffb.service.rest.reply;

import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Compresses whole answers for those who ask for it. A small one fits in a packet as it is, and
/// gains nothing.
///
/// Fast rather than small: an answer is compressed where it is made. The compressors are kept, one
/// a thread, because each holds a quarter of a megabyte that takes longer to get than to use.
public final class Gzip {

    /// The name of the coding in Accept-Encoding and Content-Encoding.
    public static final String CODING = "gzip";

    private static final int SMALLEST = 2048;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;

    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private Gzip() {}

    /// Whether an answer is to be compressed.
    ///
    /// @param acceptEncoding the values of that header
    public static boolean isWanted(byte[] bytes, List<String> acceptEncoding) {
        return bytes.length >= SMALLEST && isAccepted(acceptEncoding);
    }

    /// Whether the asker can read gzip.
    ///
    /// @param acceptEncoding the values of that header
    public static boolean isAccepted(List<String> acceptEncoding) {
        return acceptEncoding.stream().anyMatch(Gzip::isAccepted);
    }

    /// Who accepts anything at all hasn't said that they can read gzip.
    private static boolean isAccepted(String codings) {
        for (var each : codings.split(",", -1)) {
            var end = each.indexOf(';');
            var coding = (end < 0 ? each : each.substring(0, end)).strip();
            if (coding.equalsIgnoreCase(CODING)) {
                return end < 0 || !isNothing(each.substring(end + 1));
            }
        }
        return false;
    }

    private static boolean isNothing(String weight) {
        return weight.strip().matches("[qQ]=0(\\.0*)?");
    }

    public static byte[] compress(byte[] bytes) {
        var deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        var out = Arrays.copyOf(HEADER, HEADER.length + bytes.length / 2 + TRAILER);
        var at = HEADER.length;
        while (!deflater.finished()) {
            if (at == out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            at += deflater.deflate(out, at, out.length - at);
        }
        return trailed(out, at, bytes);
    }

    /// The checksum and the length, lowest byte first.
    private static byte[] trailed(byte[] out, int end, byte[] bytes) {
        var whole = Arrays.copyOf(out, end + TRAILER);
        var checksum = new CRC32();
        checksum.update(bytes);
        for (var n = 0; n < Integer.BYTES; n++) {
            whole[end + n] = (byte) (checksum.getValue() >>> (8 * n));
            whole[end + Integer.BYTES + n] = (byte) (bytes.length >>> (8 * n));
        }
        return whole;
    }
}
