package dk.ffb.vocabulary.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Puts sets of names together into one. Not for two threads.
final class NameUnion {

    /// Lists are shorter than this part of the index; bits take over from there.
    private static final int PART_OF_INDEX = 64;

    /// Lists that must be sorted pay later.
    private static final int PART_OF_MIXED = 512;

    private final int names;
    private int[] list = new int[64];
    private int size;
    private int parts;
    private boolean isMixed;
    private @Nullable FixedBitSet bits;

    /// @param names how many there are in the index
    NameUnion(int names) {
        this.names = names;
    }

    static NameSet of(int names, NameSet a, NameSet b) {
        if (a.isEmpty() || a == b) {
            return b;
        }
        if (b.isEmpty()) {
            return a;
        }
        return new NameUnion(names).add(a).add(b).names();
    }

    NameUnion add(NameSet more) {
        if (more.isEmpty()) {
            return this;
        }
        parts++;
        if (parts == 1 && !more.isList()) {
            bits = more.copyOfBits();
        } else if (bits == null && more.isList() && size + more.size() <= names / PART_OF_INDEX) {
            merge(more);
        } else {
            more.addTo(bits());
        }
        return this;
    }

    /// Adds the names of a term.
    ///
    /// @param count how many there are
    NameUnion add(PostingsEnum postings, int count) throws IOException {
        parts++;
        isMixed |= parts > 1;
        if (bits == null && size + count <= names / (isMixed ? PART_OF_MIXED : PART_OF_INDEX)) {
            list = room(count);
            for (var n = postings.nextDoc();
                    n != DocIdSetIterator.NO_MORE_DOCS;
                    n = postings.nextDoc()) {
                list[size++] = n;
            }
        } else {
            bits().or(postings);
        }
        return this;
    }

    NameSet names() {
        if (bits != null) {
            return NameSet.ofBits(bits);
        }
        if (isMixed) {
            sortOut();
        }
        return NameSet.ofList(list, size);
    }

    /// Both lists are sorted, so that one walk through them is enough.
    private void merge(NameSet more) {
        if (parts == 1) {
            list = room(more.size());
            size = more.copyTo(list, 0);
            return;
        }
        var other = new int[more.size()];
        more.copyTo(other, 0);
        var merged = new int[size + other.length];
        var kept = 0;
        for (int i = 0, j = 0; i < size || j < other.length; ) {
            var isFirst = j == other.length || (i < size && list[i] <= other[j]);
            var next = isFirst ? list[i++] : other[j++];
            if (kept == 0 || merged[kept - 1] != next) {
                merged[kept++] = next;
            }
        }
        list = merged;
        size = kept;
    }

    private int[] room(int more) {
        return size + more <= list.length
                ? list
                : Arrays.copyOf(list, Math.max(size + more, list.length * 2));
    }

    private FixedBitSet bits() {
        if (bits == null) {
            bits = new FixedBitSet(Math.max(1, names));
            for (var i = 0; i < size; i++) {
                bits.set(list[i]);
            }
        }
        return bits;
    }

    private void sortOut() {
        Arrays.sort(list, 0, size);
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (i == 0 || list[i] != list[i - 1]) {
                list[kept++] = list[i];
            }
        }
        size = kept;
    }
}
