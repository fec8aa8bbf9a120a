package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// What of a query concepts have: for each concept and word the name in which it is found best.
///
/// Kept in arrays: a common word is in thousands of names. Not for two threads.
final class PartialMatches {

    private static final int NONE = -1;

    /// Brings neighbours apart: the golden ratio in 32 bits.
    private static final int SPREAD = 0x9E3779B9;

    private final int words;

    /// The place of each concept, by its number's hash; [#NONE] where there is none. Twice as many
    /// as there is room for concepts.
    private int[] places;

    private int[] concepts;
    private int[] names;
    private float[] worths;
    private @Nullable How[] hows;
    private int size;

    /// @param most about how many concepts there will be
    PartialMatches(int words, int most) {
        this.words = words;
        concepts = new int[Integer.highestOneBit(Math.max(1, most)) * 2];
        places = filled(concepts.length * 2);
        names = new int[concepts.length * words];
        worths = new float[concepts.length * words];
        hows = new How[concepts.length * words];
    }

    private static int[] filled(int length) {
        var places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }

    void offer(int concept, int word, int name, float worth, How how) {
        var at = place(concept) * words + word;
        if (worth > worths[at]) {
            worths[at] = worth;
            names[at] = name;
            hows[at] = how;
        }
    }

    private int place(int concept) {
        var slot = slot(concept);
        if (places[slot] == NONE) {
            if (size == concepts.length) {
                grow();
                slot = slot(concept);
            }
            concepts[size] = concept;
            places[slot] = size++;
        }
        return places[slot];
    }

    private int slot(int concept) {
        var slot = ((concept * SPREAD) >>> 8) & (places.length - 1);
        while (places[slot] != NONE && concepts[places[slot]] != concept) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }

    private void grow() {
        concepts = ArrayUtil.growExact(concepts, concepts.length * 2);
        names = ArrayUtil.growExact(names, concepts.length * words);
        worths = ArrayUtil.growExact(worths, concepts.length * words);
        hows = Arrays.copyOf(hows, concepts.length * words);
        places = filled(places.length * 2);
        for (var i = 0; i < size; i++) {
            places[slot(concepts[i])] = i;
        }
    }

    /// What a concept has of the words.
    ///
    /// @param worth of all words together
    /// @param hasAll whether it has each of them in some name
    /// @param name the best of its names
    /// @param how the best name matched
    record Partial(int concept, float worth, boolean hasAll, int name, How how) {}

    /// Most worth first, among equals in the order of their best names.
    ///
    /// @param conceptOf the concept that a name belongs to
    List<Partial> bestFirst(IntUnaryOperator conceptOf) {
        var keys = new long[size];
        for (var place = 0; place < size; place++) {
            var worth = Integer.MAX_VALUE - Float.floatToIntBits(worth(place));
            keys[place] = (long) worth << Integer.SIZE | names[best(place)];
        }
        Arrays.sort(keys);
        var sorted = new ArrayList<Partial>(size);
        for (var key : keys) {
            sorted.add(partial(places[slot(conceptOf.applyAsInt((int) key))]));
        }
        return sorted;
    }

    private Partial partial(int place) {
        var best = best(place);
        var how = Objects.requireNonNullElse(hows[best], How.FUZZY);
        return new Partial(concepts[place], worth(place), hasAll(place), names[best], how);
    }

    private float worth(int place) {
        var sum = 0f;
        for (var i = place * words; i < (place + 1) * words; i++) {
            sum += worths[i];
        }
        return sum;
    }

    private boolean hasAll(int place) {
        for (var i = place * words; i < (place + 1) * words; i++) {
            if (worths[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private int best(int place) {
        var best = place * words;
        for (var i = best + 1; i < (place + 1) * words; i++) {
            best = worths[i] > worths[best] ? i : best;
        }
        return best;
    }
}
