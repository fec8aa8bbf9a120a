package dk.ffb.mapping.bundle;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.List;

/// The beginning of a bundle: that it is one, in which form, how long the file is, and where its
/// sections lie, with a checksum of its own at the end.
///
/// @param sections the manifest first
record Header(long fileLength, List<Section> sections) {

    /// Part of the file.
    ///
    /// @param checksum CRC-32C of its bytes
    record Section(long start, long length, int checksum) {

        private static final int LENGTH = Long.BYTES + Long.BYTES + Integer.BYTES;

        private static Section read(PackedReader in) {
            return new Section(in.longNumber(), in.longNumber(), in.number());
        }

        private void write(PackedWriter out) {
            out.longNumber(start).longNumber(length).number(checksum);
        }

        MemorySegment of(MemorySegment file) {
            return file.asSlice(start, length);
        }

        boolean isSound(MemorySegment file) {
            return PackedReader.checksum(of(file)) == checksum;
        }
    }

    /// As that of PNG: a byte that is no text, a name, and line ends that a transfer as text would
    /// change.
    private static final byte[] MAGIC = {(byte) 0x89, 'F', 'F', 'B', '\r', '\n', 0x1A, '\n'};

    /// Raised whenever a table changes its form.
    static final int FORM = 1;

    private static final long FORM_AT = MAGIC.length;
    private static final long LENGTH_AT = FORM_AT + Integer.BYTES;
    private static final long COUNT_AT = LENGTH_AT + Long.BYTES;
    private static final long SECTIONS_AT = COUNT_AT + Integer.BYTES;

    /// How many bytes the header of so many sections has.
    static long length(int sections) {
        return SECTIONS_AT + (long) sections * Section.LENGTH + Integer.BYTES;
    }

    void write(WritableByteChannel out) {
        var writer = new PackedWriter(out);
        for (var each : MAGIC) {
            writer.raw(each);
        }
        writer.number(FORM).longNumber(fileLength).list(sections, (to, each) -> each.write(to));
        writer.flush();
        writer.number(writer.checksum()).flush();
    }

    /// Whether the file begins as a bundle does.
    static boolean isThere(MemorySegment file) {
        return file.byteSize() >= length(0)
                && Arrays.equals(
                        MAGIC, file.asSlice(0, MAGIC.length).toArray(ValueLayout.JAVA_BYTE));
    }

    static int form(MemorySegment file) {
        return new PackedReader(file.asSlice(FORM_AT)).number();
    }

    /// How long the file was when it was written.
    static long fileLength(MemorySegment file) {
        return new PackedReader(file.asSlice(LENGTH_AT)).longNumber();
    }

    /// Whether the header is as it was written.
    static boolean isSound(MemorySegment file) {
        var length = length(new PackedReader(file.asSlice(COUNT_AT)).number());
        if (length < length(0) || length > file.byteSize()) {
            return false;
        }
        var end = length - Integer.BYTES;
        return PackedReader.checksum(file.asSlice(0, end))
                == new PackedReader(file.asSlice(end)).number();
    }

    static Header read(MemorySegment file) {
        var sections = new PackedReader(file.asSlice(COUNT_AT)).list(Section::read);
        return new Header(fileLength(file), sections);
    }
}
