package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.util.Arrays;
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

    /// The place of the first that is found through each concept at each step.
    private final int[] first;

    private final int[] found;

    private MappedConcepts(int[] first, int[] found) {
        this.first = first;
        this.found = found;
    }

    /// Goes through what is found through the concept at one step of nearness, in the order of
    /// their numbers.
    ///
    /// @param end the number after the last that is looked for
    void each(int through, int nearness, int end, IntConsumer visit) {
        var slot = through * STEPS + nearness;
        for (var i = first[slot]; i < first[slot + 1] && found[i] < end; i++) {
            visit.accept(found[i]);
        }
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
            var first = new int[concepts.size() * STEPS + 1];
            for (var i = 0; i < size; i++) {
                first[slots[i] + 1]++;
            }
            for (var slot = 1; slot < first.length; slot++) {
                first[slot] += first[slot - 1];
            }
            var next = Arrays.copyOf(first, first.length);
            var found = new int[size];
            for (var i = 0; i < size; i++) {
                found[next[slots[i]]++] = targets[i];
            }
            return new MappedConcepts(first, found);
        }
    }
}
