package dk.ffb.service.batch;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Undoes gzip (RFC 1952) chunk by chunk. The JDK's own reader waits for its input; this one takes
/// what has come and gives what it can. Not for two threads.
public final class Gunzip implements AutoCloseable {

    private static final int TRAILER = 8;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private byte[] input = {};
    private int at;
    private Part part = Part.HEADER;
    private boolean begun;

    private enum Part {
        HEADER,
        BODY,
        TRAILER
    }

    /// Gives the next bytes, once [#inflate] has nothing more to give of those before.
    public void feed(byte[] bytes) {
        var left = input.length - at;
        var joined = Arrays.copyOfRange(input, at, input.length + bytes.length);
        System.arraycopy(bytes, 0, joined, left, bytes.length);
        input = joined;
        at = 0;
        if (part == Part.BODY) {
            inflater.setInput(input);
        }
    }

    /// Fills the array with what can be had by now.
    ///
    /// @return how many bytes; 0 where more must be fed first
    /// @throws DataFormatException where it isn't gzip, or is damaged
    public int inflate(byte[] into) throws DataFormatException {
        while (true) {
            switch (part) {
                case HEADER -> {
                    if (!beginBody()) {
                        return 0;
                    }
                }
                case BODY -> {
                    var count = inflater.inflate(into);
                    if (count > 0) {
                        sum.update(into, 0, count);
                        return count;
                    }
                    at = input.length - inflater.getRemaining();
                    if (!inflater.finished()) {
                        return 0;
                    }
                    part = Part.TRAILER;
                }
                case TRAILER -> {
                    if (!endBody()) {
                        return 0;
                    }
                }
            }
        }
    }

    private boolean beginBody() throws DataFormatException {
        if (at == input.length) {
            return false;
        }
        begun = true;
        var end = GzipHeader.end(input, at);
        if (end < 0) {
            return false;
        }
        inflater.reset();
        sum.reset();
        inflater.setInput(input, end, input.length - end);
        part = Part.BODY;
        return true;
    }

    private boolean endBody() throws DataFormatException {
        if (input.length - at < TRAILER) {
            return false;
        }
        if (number(at) != (int) sum.getValue()
                || number(at + 4) != (int) inflater.getBytesWritten()) {
            throw new DataFormatException("checksum");
        }
        at += TRAILER;
        part = Part.HEADER;
        return true;
    }

    private int number(int from) {
        return (input[from] & 0xff)
                | ((input[from + 1] & 0xff) << 8)
                | ((input[from + 2] & 0xff) << 16)
                | ((input[from + 3] & 0xff) << 24);
    }

    /// Whether nothing is missing, should there be no more.
    public boolean isComplete() {
        return begun && part == Part.HEADER && at == input.length;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
