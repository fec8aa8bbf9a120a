package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import org.jspecify.annotations.Nullable;

/// A column of whole numbers from 0 up, in the least room that holds them all.
///
/// Most columns of a vocabulary hold small numbers, or one number all the way down: a local list of
/// 2,000 codes takes two bytes a cell, and a column that says nothing takes none.
public final class Numbers {

    private final int size;
    private final int same;
    private final byte @Nullable [] bytes;
    private final char @Nullable [] chars;
    private final int @Nullable [] ints;

    private Numbers(
            int size,
            int same,
            byte @Nullable [] bytes,
            char @Nullable [] chars,
            int @Nullable [] ints) {
        this.size = size;
        this.same = same;
        this.bytes = bytes;
        this.chars = chars;
        this.ints = ints;
    }

    /// A column of these cells.
    ///
    /// @throws IllegalArgumentException for a number below 0
    public static Numbers of(int... cells) {
        var most = 0;
        var differ = false;
        for (var cell : cells) {
            if (cell < 0) {
                throw new IllegalArgumentException("a cell is from 0 up: " + cell);
            }
            most = Math.max(most, cell);
            differ |= cell != cells[0];
        }
        if (!differ) {
            return new Numbers(cells.length, most, null, null, null);
        }
        return most <= 0xFF
                ? new Numbers(cells.length, 0, toBytes(cells), null, null)
                : most <= 0xFFFF
                        ? new Numbers(cells.length, 0, null, toChars(cells), null)
                        : new Numbers(cells.length, 0, null, null, cells.clone());
    }

    private static byte[] toBytes(int[] cells) {
        var narrow = new byte[cells.length];
        for (var i = 0; i < cells.length; i++) {
            narrow[i] = (byte) cells[i];
        }
        return narrow;
    }

    private static char[] toChars(int[] cells) {
        var narrow = new char[cells.length];
        for (var i = 0; i < cells.length; i++) {
            narrow[i] = (char) cells[i];
        }
        return narrow;
    }

    public void write(PackedWriter out) {
        if (chars != null) {
            out.number(Character.BYTES).chars(chars);
        } else if (bytes != null) {
            out.number(Byte.BYTES).bytes(bytes);
        } else if (ints != null) {
            out.number(Integer.BYTES).ints(ints);
        } else {
            out.number(0).number(size).number(same);
        }
    }

    /// The column that was written.
    ///
    /// @throws IllegalArgumentException where none was
    public static Numbers read(PackedReader in) {
        return switch (in.number()) {
            case 0 -> new Numbers(in.number(), in.number(), null, null, null);
            case Byte.BYTES -> {
                var bytes = in.bytes();
                yield new Numbers(bytes.length, 0, bytes, null, null);
            }
            case Character.BYTES -> {
                var chars = in.chars();
                yield new Numbers(chars.length, 0, null, chars, null);
            }
            case Integer.BYTES -> {
                var ints = in.ints();
                yield new Numbers(ints.length, 0, null, null, ints);
            }
            default -> throw new IllegalArgumentException("no column of numbers");
        };
    }

    /// The number in a cell; `cell` must be within the column.
    public int get(int cell) {
        if (chars != null) {
            return chars[cell];
        }
        if (bytes != null) {
            return bytes[cell] & 0xFF;
        }
        return ints != null ? ints[cell] : same;
    }

    public int size() {
        return size;
    }

    /// Whether every cell holds this number.
    public boolean isAll(int number) {
        return bytes == null && chars == null && ints == null && same == number;
    }
}
