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
    static final int PART_OF_INDEX = 64;

    /// Lists that must be sorted pay later.
    private static final int PART_OF_MIXED = 512;

    private final int names;
    private static final int[] NONE = {};

    private int[] list = NONE;
    private int size;
    private int parts;
    private boolean isMixed;

    /// What there is as long as it is one set, which need not be copied.
    private @Nullable NameSet sole;

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
        if (parts++ == 0) {
            sole = more;
            return this;
        }
        copySole();
        if (bits == null && more.isList() && size + more.size() <= names / PART_OF_INDEX) {
            merge(more);
        } else {
            more.addTo(bits());
        }
        return this;
    }

    private void copySole() {
        if (sole == null) {
            return;
        }
        if (sole.isList()) {
            list = room(sole.size());
            size = sole.copyTo(list, 0);
        } else {
            bits = sole.copyOfBits();
        }
        sole = null;
    }

    /// Adds the names of a term.
    ///
    /// @param count how many there are
    NameUnion add(PostingsEnum postings, int count) throws IOException {
        isMixed |= parts++ > 0;
        copySole();
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
        if (sole != null) {
            return sole;
        }
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
        var merged = new int[size + more.size()];
        size = more.mergeInto(merged, list, size);
        list = merged;
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
