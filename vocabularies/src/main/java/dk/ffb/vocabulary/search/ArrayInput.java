package dk.ffb.vocabulary.search;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.store.IndexInput;

/// A file of the index as one array. Lucene's own input over buffers in memory costs a search more
/// than the search itself.
final class ArrayInput extends IndexInput {

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ORDER);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ORDER);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ORDER);
    private static final ValueLayout.OfInt INTS = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ORDER);
    private static final ValueLayout.OfLong LONGS =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ORDER);

    private final byte[] bytes;
    private final MemorySegment segment;
    private final int start;
    private final int end;
    private int at;

    ArrayInput(String name, byte[] bytes) {
        this(name, bytes, MemorySegment.ofArray(bytes), 0, bytes.length);
    }

    private ArrayInput(String name, byte[] bytes, MemorySegment segment, int start, int end) {
        super(name);
        this.bytes = bytes;
        this.segment = segment;
        this.start = start;
        this.end = end;
        at = start;
    }

    /// Takes so many bytes; says where they begin.
    private int take(int count) throws IOException {
        var from = at;
        if (count > end - from) {
            throw new EOFException("past the end of " + this);
        }
        at = from + count;
        return from;
    }

    @Override
    public byte readByte() throws IOException {
        return bytes[take(1)];
    }

    @Override
    public short readShort() throws IOException {
        return (short) SHORT.get(bytes, take(Short.BYTES));
    }

    @Override
    public int readInt() throws IOException {
        return (int) INT.get(bytes, take(Integer.BYTES));
    }

    @Override
    public long readLong() throws IOException {
        return (long) LONG.get(bytes, take(Long.BYTES));
    }

    @Override
    public void readBytes(byte[] to, int offset, int count) throws IOException {
        System.arraycopy(bytes, take(count), to, offset, count);
    }

    @Override
    public void readInts(int[] to, int offset, int count) throws IOException {
        MemorySegment.copy(segment, INTS, take(count * Integer.BYTES), to, offset, count);
    }

    @Override
    public void readLongs(long[] to, int offset, int count) throws IOException {
        MemorySegment.copy(segment, LONGS, take(count * Long.BYTES), to, offset, count);
    }

    @Override
    public void skipBytes(long count) throws IOException {
        take(Math.toIntExact(count));
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0 || to > length()) {
            throw new EOFException("past the end of " + this);
        }
        at = start + (int) to;
    }

    @Override
    public long getFilePointer() {
        return (long) at - start;
    }

    @Override
    public long length() {
        return (long) end - start;
    }

    @Override
    public IndexInput slice(String name, long offset, long length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > length()) {
            throw new EOFException("past the end of " + this);
        }
        var from = start + (int) offset;
        return new ArrayInput(
                getFullSliceDescription(name), bytes, segment, from, from + (int) length);
    }

    @Override
    public void close() {}
}
