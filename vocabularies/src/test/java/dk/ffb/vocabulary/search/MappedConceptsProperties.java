package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Fixtures;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What is found through a concept is what was added for it, at its nearness and in its order.
class MappedConceptsProperties {

    private static final int SIZE = 30;
    private static final VocabularyKey KEY = new VocabularyKey("ffb");

    private final Concepts concepts =
            new Concepts(
                    List.of(
                            Fixtures.codes(
                                    "ffb",
                                    IntStream.range(0, SIZE)
                                            .mapToObj(MappedConceptsProperties::code)
                                            .toArray(String[]::new))),
                    Set.of());

    private record Pair(int concept, int through, int nearness) {}

    @Property(tries = 200)
    void whatWasAddedIsFoundAtItsNearness(
            @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> throughs,
            @ForAll @IntRange(max = 6) int steps,
            @ForAll @IntRange(max = SIZE) int end) {
        var builder = new MappedConcepts.Builder(concepts);
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < throughs.size(); i++) {
            var pair = new Pair(i * SIZE / throughs.size(), throughs.get(i), i % (steps + 1));
            var weight = 1 - pair.nearness() / (MappedConcepts.STEPS - 1f);
            builder.add(
                    pair.concept(),
                    new MappedTerm(new Code(KEY, code(pair.through())), "", weight));
            pairs.add(pair);
        }
        var mapped = builder.build();

        for (var through = 0; through < SIZE; through++) {
            for (var nearness = 0; nearness < MappedConcepts.STEPS; nearness++) {
                var found = new ArrayList<Integer>();
                mapped.each(through, nearness, end, found::add);
                assertThat(found).isEqualTo(plain(pairs, through, nearness, end));
            }
        }
    }

    private static List<Integer> plain(List<Pair> pairs, int through, int nearness, int end) {
        return pairs.stream()
                .filter(pair -> pair.through() == through && pair.nearness() == nearness)
                .map(Pair::concept)
                .filter(concept -> concept < end)
                .toList();
    }

    private static String code(int number) {
        return "%02d".formatted(number);
    }
}
