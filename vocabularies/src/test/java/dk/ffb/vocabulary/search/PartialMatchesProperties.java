package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.search.PartialMatches.Partial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What concepts have of a query is what a map of maps would tell, however many were expected.
class PartialMatchesProperties {

    private static final int WORDS = 2;
    private static final int NAMES_EACH = 3;

    @Property(tries = 300)
    void ofEachConceptTheBestOfEachWordIsKept(
            @ForAll @Size(max = 120) List<@IntRange(max = 299) Integer> names,
            @ForAll @IntRange(max = 40) int expected) {
        var partials = new PartialMatches(WORDS, expected);
        var plain = new HashMap<Integer, Map<Integer, Float>>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var word = i % WORDS;
            var worth = 1f + name % 7;
            partials.offer(name / NAMES_EACH, word, name, worth, How.PART);
            plain.computeIfAbsent(name / NAMES_EACH, _ -> new HashMap<>())
                    .merge(word, worth, Math::max);
        }

        var found = partials.bestFirst(name -> name / NAMES_EACH);

        assertThat(found)
                .extracting(Partial::concept)
                .containsExactlyInAnyOrderElementsOf(plain.keySet());
        assertThat(found)
                .allSatisfy(partial -> {
                    var words = plain.get(partial.concept());
                    assertThat(partial.worth()).isEqualTo(sum(words));
                    assertThat(partial.hasAll()).isEqualTo(words.size() == WORDS);
                    assertThat(partial.name() / NAMES_EACH).isEqualTo(partial.concept());
                });
        assertThat(found)
                .extracting(Partial::worth)
                .isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    private static float sum(Map<Integer, Float> words) {
        return words.values().stream().reduce(0f, Float::sum);
    }
}
