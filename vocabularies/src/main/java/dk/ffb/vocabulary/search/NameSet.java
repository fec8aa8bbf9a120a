package dk.ffb.vocabulary.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A set of names by document number: a sorted list where it is small beside the index, bits where
/// it is large. Immutable but for a count and marks that are made when they are asked for, and are
/// the same whoever makes them; for many threads.
final class NameSet {

    static final NameSet EMPTY = new NameSet(new int[0], 0, null);

    private final int[] list;
    private final @Nullable FixedBitSet bits;

    /// How many there are; -1 where bits have not been counted yet.
    private int size;

    /// The numbers that a table holds for the names, where they were asked for.
    private @Nullable FixedBitSet marks;

    private NameSet(int[] list, int size, @Nullable FixedBitSet bits) {
        this.list = list;
        this.size = size;
        this.bits = bits;
    }

    /// The first so many numbers of an ascending list, which is not copied.
    static NameSet ofList(int[] list, int size) {
        return size == 0 ? EMPTY : new NameSet(list, size, null);
    }

    /// Bits that nobody changes any more.
    static NameSet ofBits(FixedBitSet bits) {
        return new NameSet(EMPTY.list, -1, bits);
    }

    /// The same without room to spare, for keeping; its size is known.
    NameSet trimmed() {
        return bits != null || list.length == size()
                ? this
                : ofList(Arrays.copyOf(list, size), size);
    }

    boolean isEmpty() {
        return bits == null ? size == 0 : bits.scanIsEmpty();
    }

    int size() {
        if (size < 0 && bits != null) {
            size = bits.cardinality();
        }
        return size;
    }

    /// Whether it is a list of the same names as another one.
    boolean isSameAs(NameSet other) {
        return isList()
                && other.isList()
                && Arrays.equals(list, 0, size, other.list, 0, other.size);
    }

    boolean has(int name) {
        return bits != null ? bits.get(name) : Arrays.binarySearch(list, 0, size, name) >= 0;
    }

    /// Goes through the names from one up to another in their order, until one is refused.
    void each(int from, int to, IntPredicate visit) {
        if (bits != null) {
            eachBit(bits, from, Math.min(to, bits.length()), visit);
            return;
        }
        var at = Arrays.binarySearch(list, 0, size, from);
        for (var i = at < 0 ? -at - 1 : at; i < size && list[i] < to; i++) {
            if (!visit.test(list[i])) {
                return;
            }
        }
    }

    private static void eachBit(FixedBitSet bits, int from, int to, IntPredicate visit) {
        var words = bits.getBits();
        for (var w = from >> 6; w < (to + 63) >> 6; w++) {
            for (var word = words[w]; word != 0; word &= word - 1) {
                var name = (w << 6) + Long.numberOfTrailingZeros(word);
                if (name >= from && (name >= to || !visit.test(name))) {
                    return;
                }
            }
        }
    }

    /// Marks the numbers that a table holds for these names. A loop of its own, since it may be all
    /// that is done for most of a country's codes; of a large set the marks are kept.
    ///
    /// @param numberOf always the same table
    void mark(int[] numberOf, FixedBitSet marked) {
        if (bits == null) {
            for (var i = 0; i < size; i++) {
                marked.set(numberOf[list[i]]);
            }
            return;
        }
        var made = marks;
        if (made == null) {
            made = marks(bits, numberOf, marked.length());
            marks = made;
        }
        marked.or(made);
    }

    private static FixedBitSet marks(FixedBitSet bits, int[] numberOf, int length) {
        var marks = new FixedBitSet(length);
        var words = bits.getBits();
        for (var w = 0; w < words.length; w++) {
            for (var word = words[w]; word != 0; word &= word - 1) {
                marks.set(numberOf[(w << 6) + Long.numberOfTrailingZeros(word)]);
            }
        }
        return marks;
    }

    /// The names of this set that pass a test.
    NameSet only(IntPredicate test) {
        var kept = new int[size()];
        var count = new int[1];
        each(
                0,
                Integer.MAX_VALUE,
                name -> {
                    if (test.test(name)) {
                        kept[count[0]++] = name;
                    }
                    return true;
                });
        return ofList(kept, count[0]);
    }

    NameSet and(NameSet other) {
        if (isEmpty() || other.isEmpty()) {
            return EMPTY;
        }
        if (this == other) {
            return this;
        }
        if (bits != null && other.bits != null) {
            return both(bits, other.bits);
        }
        return bits == null && (other.bits != null || size <= other.size)
                ? filter(other)
                : other.filter(this);
    }

    /// Two large sets often have little in common, which is a list then.
    private static NameSet both(FixedBitSet a, FixedBitSet b) {
        var count = (int) FixedBitSet.intersectionCount(a, b);
        if (count > a.length() / NameUnion.PART_OF_INDEX) {
            var both = a.clone();
            both.and(b);
            return new NameSet(EMPTY.list, count, both);
        }
        var list = new int[count];
        var words = a.getBits();
        var others = b.getBits();
        for (int w = 0, size = 0; size < count; w++) {
            for (var word = words[w] & others[w]; word != 0; word &= word - 1) {
                list[size++] = (w << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return ofList(list, count);
    }

    /// Of this list those that the postings hold, which are walked through in its steps.
    NameSet and(PostingsEnum postings) throws IOException {
        var kept = new int[size];
        var count = 0;
        var name = -1;
        for (var i = 0; i < size && name != DocIdSetIterator.NO_MORE_DOCS; i++) {
            if (name < list[i]) {
                name = postings.advance(list[i]);
            }
            if (name == list[i]) {
                kept[count++] = name;
            }
        }
        return ofList(kept, count);
    }

    /// Of this list those in the other set, which may be a longer list.
    private NameSet filter(NameSet other) {
        var kept = new int[size];
        var count = 0;
        var from = 0;
        for (var i = 0; i < size; i++) {
            if (other.bits != null) {
                if (other.bits.get(list[i])) {
                    kept[count++] = list[i];
                }
            } else {
                from = other.gallop(from, list[i]);
                if (from < other.size && other.list[from] == list[i]) {
                    kept[count++] = list[i];
                }
            }
        }
        return ofList(kept, count);
    }

    /// The first place from one on whose name is not before the wanted.
    private int gallop(int from, int wanted) {
        var step = 1;
        var high = from;
        while (high < size && list[high] < wanted) {
            high += step;
            step *= 2;
        }
        var at =
                Arrays.binarySearch(
                        list, Math.max(from, high - step / 2), Math.min(high, size), wanted);
        return at < 0 ? -at - 1 : at;
    }

    /// Adds all names of this set to bits.
    void addTo(FixedBitSet to) {
        if (bits != null) {
            to.or(bits);
        } else {
            for (var i = 0; i < size; i++) {
                to.set(list[i]);
            }
        }
    }

    /// Copies the names of this list behind others; says where they end.
    int copyTo(int[] to, int at) {
        System.arraycopy(list, 0, to, at, size);
        return at + size;
    }

    /// Writes the names of this list and of another one in their order, each once; says how many.
    int mergeInto(int[] to, int[] other, int otherSize) {
        var kept = 0;
        for (int i = 0, j = 0; i < size || j < otherSize; ) {
            var isMine = j == otherSize || (i < size && list[i] <= other[j]);
            var next = isMine ? list[i++] : other[j++];
            if (kept == 0 || to[kept - 1] != next) {
                to[kept++] = next;
            }
        }
        return kept;
    }

    /// Bits to change, of a set that is no list.
    FixedBitSet copyOfBits() {
        return Objects.requireNonNull(bits).clone();
    }

    boolean isList() {
        return bits == null;
    }
}
