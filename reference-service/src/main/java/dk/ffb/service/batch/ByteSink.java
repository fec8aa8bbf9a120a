package dk.ffb.service.batch;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that gather until they are taken. Not for two threads.
public final class ByteSink {

    /// How much is worth sending at a time.
    private static final int ENOUGH = 1 << 16;

    /// Room that is kept once all has been taken.
    private static final int MOST_KEPT = 1 << 21;

    private byte[] bytes = new byte[1 << 12];
    private int size;
    private final OutputStream stream =
            new OutputStream() {
                @Override
                public void write(int b) {
                    append((byte) b);
                }

                @Override
                public void write(byte[] from, int offset, int count) {
                    append(from, offset, count);
                }
            };

    public void append(byte b) {
        room(1);
        bytes[size++] = b;
    }

    public void append(byte[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, bytes, size, count);
        size += count;
    }

    public void append(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        append(encoded, 0, encoded.length);
    }

    /// These bytes as the end of a stream, for writers that know nothing else.
    OutputStream stream() {
        return stream;
    }

    private void room(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
        }
    }

    public int size() {
        return size;
    }

    /// Whether enough has gathered to be sent before more is made.
    public boolean isFull() {
        return size >= ENOUGH;
    }

    /// All that has gathered since the last time.
    public byte[] take() {
        var taken = Arrays.copyOf(bytes, size);
        size = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[ENOUGH];
        }
        return taken;
    }

    byte[] array() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    /// Forgets the first bytes; the rest moves to the front.
    void drop(int count) {
        System.arraycopy(bytes, count, bytes, 0, size - count);
        size -= count;
    }
}
