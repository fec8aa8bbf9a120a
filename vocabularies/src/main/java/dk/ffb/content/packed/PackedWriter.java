package dk.ffb.content.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Writes values one after the other, and keeps count of the bytes and their checksum. What cannot
/// be written is an [UncheckedIOException].
public final class PackedWriter {

    static final int ABSENT = -1;

    private static final int ROOM = 1 << 16;

    private final WritableByteChannel out;
    private final ByteBuffer buffer = ByteBuffer.allocate(ROOM).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();
    private long flushed;

    public PackedWriter(WritableByteChannel out) {
        this.out = out;
    }

    /// A single byte.
    public PackedWriter raw(byte value) {
        room(Byte.BYTES).put(value);
        return this;
    }

    public PackedWriter number(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    public PackedWriter longNumber(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    public PackedWriter text(String text) {
        bytes(text.getBytes(UTF_8));
        return this;
    }

    public PackedWriter optionalText(@Nullable String text) {
        return text == null ? number(ABSENT) : text(text);
    }

    public <T> PackedWriter list(Collection<T> things, BiConsumer<PackedWriter, T> write) {
        number(things.size());
        things.forEach(thing -> write.accept(this, thing));
        return this;
    }

    public PackedWriter texts(Collection<String> texts) {
        return list(texts, PackedWriter::text);
    }

    public PackedWriter bytes(byte[] bytes) {
        number(bytes.length);
        for (var at = 0; at < bytes.length; ) {
            var part = Math.min(room(1).remaining(), bytes.length - at);
            buffer.put(bytes, at, part);
            at += part;
        }
        return this;
    }

    public PackedWriter chars(char[] chars) {
        number(chars.length);
        for (var each : chars) {
            room(Character.BYTES).putChar(each);
        }
        return this;
    }

    public PackedWriter ints(int[] ints) {
        number(ints.length);
        for (var each : ints) {
            room(Integer.BYTES).putInt(each);
        }
        return this;
    }

    public PackedWriter longs(long[] longs) {
        number(longs.length);
        for (var each : longs) {
            longNumber(each);
        }
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    /// Hands on what has been written so far.
    public PackedWriter flush() {
        buffer.flip();
        flushed += buffer.remaining();
        checksum.update(buffer.duplicate());
        try {
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.clear();
        return this;
    }

    /// How many bytes have been written.
    public long length() {
        return flushed + buffer.position();
    }

    /// CRC-32C of all that was written, up to the last [#flush].
    public int checksum() {
        return (int) checksum.getValue();
    }
}
