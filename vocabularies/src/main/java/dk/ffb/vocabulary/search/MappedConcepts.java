package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.util.function.IntConsumer;
import org.apache.lucene.util.ArrayUtil;

/// Which concepts are found through a concept of another vocabulary: who finds the one finds the
/// others. Numbers of [Concepts], nearest first, since there may be as many as local codes in the
/// country.
final class MappedConcepts {

    /// Steps of nearness, from 0, the same thing.
    static final int STEPS = 11;

    /// Up to this one it is the same or nearly the same thing.
    static final int CLOSE = 2;

    /// The place of the first that is found through each concept.
    private final int[] first;

    /// What is found through each concept, the nearest first.
    private final int[] found;

    /// At which step each of them is found.
    private final byte[] steps;

    private MappedConcepts(int[] first, int[] found, byte[] steps) {
        this.first = first;
        this.found = found;
        this.steps = steps;
    }

    /// Goes through what is found through the concept at one step of nearness, in the order of
    /// their numbers.
    ///
    /// @param end the number after the last that is looked for
    void each(int through, int nearness, int end, IntConsumer visit) {
        var to = first[through + 1];
        for (var i = firstAt(through, nearness);
                i < to && steps[i] == nearness && found[i] < end;
                i++) {
            visit.accept(found[i]);
        }
    }

    /// The place of the first at this step, or at a farther one. Through a common concept a
    /// thousand local codes are found, through a local code one or two.
    private int firstAt(int through, int nearness) {
        var low = first[through];
        var high = first[through + 1];
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (steps[middle] < nearness) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Gathers pairs before it is known how many each concept has.
    static final class Builder {

        private final Concepts concepts;
        private int[] slots = new int[64];
        private int[] targets = new int[64];
        private int size;

        Builder(Concepts concepts) {
            this.concepts = concepts;
        }

        /// The concept is found through the term, where the term's vocabulary is in the index.
        void add(int concept, MappedTerm term) {
            var through = concepts.number(term.code());
            if (through >= 0) {
                slots = ArrayUtil.grow(slots, size + 1);
                targets = ArrayUtil.grow(targets, size + 1);
                slots[size] = through * STEPS + nearness(term.weight());
                targets[size++] = concept;
            }
        }

        private static int nearness(float weight) {
            return STEPS - 1 - Math.round(Math.clamp(weight, 0f, 1f) * (STEPS - 1));
        }

        /// Sorts by counting, which keeps the order of the concepts.
        MappedConcepts build() {
            var ends = new int[concepts.size() * STEPS + 1];
            for (var i = 0; i < size; i++) {
                ends[slots[i] + 1]++;
            }
            for (var slot = 1; slot < ends.length; slot++) {
                ends[slot] += ends[slot - 1];
            }
            var first = new int[concepts.size() + 1];
            for (var concept = 0; concept < first.length; concept++) {
                first[concept] = ends[concept * STEPS];
            }
            var found = new int[size];
            var steps = new byte[size];
            for (var i = 0; i < size; i++) {
                var place = ends[slots[i]]++;
                found[place] = targets[i];
                steps[place] = (byte) (slots[i] % STEPS);
            }
            return new MappedConcepts(first, found, steps);
        }
    }
}
