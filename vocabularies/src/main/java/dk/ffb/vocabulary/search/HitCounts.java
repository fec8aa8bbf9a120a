package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/// How many concepts were found, in all and of each vocabulary and kind.
final class HitCounts {

    private static final List<String> KINDS = Concepts.KINDS.stream().map(Kind::text).toList();

    private static final int[] KINDS_BY_NAME =
            IntStream.range(0, KINDS.size())
                    .boxed()
                    .sorted(Comparator.comparing(KINDS::get))
                    .mapToInt(Integer::intValue)
                    .toArray();

    private final Concepts concepts;
    private final Wanted wanted;
    private final int[] byVocabulary;
    private final int[] byKind = new int[KINDS.size()];
    private int total;

    private HitCounts(Concepts concepts, Wanted wanted) {
        this.concepts = concepts;
        this.wanted = wanted;
        byVocabulary = new int[concepts.vocabularies().size()];
    }

    /// Counts those of the concepts that are wanted. Neighbours that are alike, as nearly all are,
    /// are counted together.
    static HitCounts of(FixedBitSet found, Concepts concepts, Wanted wanted) {
        var counts = new HitCounts(concepts, wanted);
        var words = found.getBits();
        for (var block = 0; block < words.length; block++) {
            for (var rest = words[block]; rest != 0; ) {
                var place = Long.numberOfTrailingZeros(rest);
                var alike = concepts.alike(block, place);
                counts.add(concepts.packed(block, place, alike), Long.bitCount(rest & alike));
                rest &= ~alike;
            }
        }
        return counts;
    }

    private void add(int packed, int number) {
        var vocabulary = Concepts.vocabularyOf(packed);
        var kind = Concepts.kindOf(packed);
        if (wanted.hasVocabulary(vocabulary) && wanted.hasKind(kind)) {
            total += number;
            byVocabulary[vocabulary] += number;
            byKind[kind] += number;
        }
    }

    int total() {
        return total;
    }

    SequencedMap<String, Integer> byVocabulary() {
        return mostFirst(byVocabulary, concepts.byKey(), concepts.keys());
    }

    SequencedMap<String, Integer> byKind() {
        return mostFirst(byKind, KINDS_BY_NAME, KINDS);
    }

    /// Among equals in the order of the names. A country has a thousand vocabularies, which are
    /// sorted as numbers: the count, and below it the place in the order of names.
    private static SequencedMap<String, Integer> mostFirst(
            int[] counts, int[] byName, List<String> names) {
        var keys = new long[counts.length];
        var size = 0;
        for (var place = 0; place < byName.length; place++) {
            var count = counts[byName[place]];
            if (count > 0) {
                keys[size++] = (long) -count << Integer.SIZE | place;
            }
        }
        Arrays.sort(keys, 0, size);
        var sorted = new int[size];
        for (var i = 0; i < size; i++) {
            sorted[i] = byName[(int) keys[i]];
        }
        return new CountsByName(names, counts, sorted);
    }
}
