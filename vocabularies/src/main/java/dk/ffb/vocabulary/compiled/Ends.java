package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;

/// Where things of different lengths that lie end to end begin and end. Where all are equally long,
/// as UUIDs are, nothing is kept but the length.
final class Ends {

    private final Numbers ends;
    private final int size;

    /// The length of each; -1 where they differ.
    private final int length;

    Ends(int[] ends) {
        size = ends.length;
        length = equalLength(ends);
        this.ends = Numbers.of(length < 0 ? ends : new int[0]);
    }

    Ends(PackedReader in) {
        size = in.number();
        length = in.number();
        ends = Numbers.read(in);
    }

    void write(PackedWriter out) {
        out.number(size).number(length);
        ends.write(out);
    }

    private static int equalLength(int[] ends) {
        var length = ends.length == 0 ? 0 : ends[0];
        for (var i = 0; i < ends.length; i++) {
            if (ends[i] != (i + 1) * length) {
                return -1;
            }
        }
        return length;
    }

    int size() {
        return size;
    }

    int start(int thing) {
        return length >= 0 ? thing * length : thing == 0 ? 0 : ends.get(thing - 1);
    }

    int end(int thing) {
        return length >= 0 ? (thing + 1) * length : ends.get(thing);
    }
}
