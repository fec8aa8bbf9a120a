package dk.ffb.content.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Reads what a [PackedWriter] wrote, in the same order. Nothing that it gives refers to the memory
/// that it reads from.
///
/// What was not written so gives an [IndexOutOfBoundsException] or an [IllegalArgumentException],
/// and never more memory than the bytes that are there.
public final class PackedReader {

    private static final ValueLayout.OfChar CHAR =
            ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// As much as a buffer can show of memory at a time.
    private static final long STRETCH = 1 << 30;

    private final MemorySegment memory;
    private long at;

    public PackedReader(MemorySegment memory) {
        this.memory = memory;
    }

    /// CRC-32C of the bytes, as [PackedWriter#checksum] tells it.
    public static int checksum(MemorySegment memory) {
        var checksum = new CRC32C();
        for (var from = 0L; from < memory.byteSize(); from += STRETCH) {
            var length = Math.min(STRETCH, memory.byteSize() - from);
            checksum.update(memory.asSlice(from, length).asByteBuffer());
        }
        return (int) checksum.getValue();
    }

    /// Goes past so many bytes and answers where they began.
    private long pass(long bytes) {
        if (bytes > memory.byteSize() - at) {
            throw new IndexOutOfBoundsException("the end is reached too early");
        }
        var start = at;
        at += bytes;
        return start;
    }

    public int number() {
        return memory.get(INT, pass(Integer.BYTES));
    }

    public long longNumber() {
        return memory.get(LONG, pass(Long.BYTES));
    }

    private int count() {
        var count = number();
        if (count < 0 || count > memory.byteSize() - at) {
            throw new IndexOutOfBoundsException("more is announced than is there");
        }
        return count;
    }

    public String text() {
        return new String(bytes(), UTF_8);
    }

    public @Nullable String optionalText() {
        if (number() == PackedWriter.ABSENT) {
            return null;
        }
        at -= Integer.BYTES;
        return text();
    }

    public <T> List<T> list(Function<PackedReader, T> read) {
        var count = count();
        var things = new ArrayList<T>(count);
        for (var i = 0; i < count; i++) {
            things.add(read.apply(this));
        }
        return things;
    }

    public List<String> texts() {
        return list(PackedReader::text);
    }

    public byte[] bytes() {
        var bytes = new byte[count()];
        MemorySegment.copy(
                memory, ValueLayout.JAVA_BYTE, pass(bytes.length), bytes, 0, bytes.length);
        return bytes;
    }

    public char[] chars() {
        var count = count();
        var start = pass((long) count * Character.BYTES);
        var chars = new char[count];
        MemorySegment.copy(memory, CHAR, start, chars, 0, count);
        return chars;
    }

    public int[] ints() {
        var count = count();
        var start = pass((long) count * Integer.BYTES);
        var ints = new int[count];
        MemorySegment.copy(memory, INT, start, ints, 0, count);
        return ints;
    }

    public long[] longs() {
        var count = count();
        var start = pass((long) count * Long.BYTES);
        var longs = new long[count];
        MemorySegment.copy(memory, LONG, start, longs, 0, count);
        return longs;
    }

    /// Whether all has been read.
    public boolean isAtEnd() {
        return at == memory.byteSize();
    }
}
