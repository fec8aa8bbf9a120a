package dk.ffb.vocabulary.search;

import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.util.FixedBitSet;

/// Hits counted by the block are as many as hits counted one by one.
class HitCountsProperties {

    private static final List<Kind> KINDS = List.of(Kind.THEME, Kind.OFFER, Kind.OTHER);

    /// @param runs so many concepts of one kind, then so many of the next; vocabularies end
    ///   anywhere
    @Property(tries = 200)
    void countedByTheBlockIsCountedOneByOne(
            @ForAll @Size(max = 12) @NotEmpty List<@IntRange(min = 1, max = 150) Integer> runs,
            @ForAll @Size(max = 400) Set<@IntRange(max = 1_799) Integer> found,
            @ForAll boolean isOnlyOffers) {
        var concepts = new Concepts(vocabularies(runs), Set.of());
        var bits = new FixedBitSet(concepts.size());
        var byVocabulary = new HashMap<String, Integer>();
        var byKind = new HashMap<String, Integer>();
        for (var each : found) {
            var concept = each % concepts.size();
            var kind = Concepts.KINDS.get(concepts.kind(concept));
            if (!bits.getAndSet(concept) && (!isOnlyOffers || kind == Kind.OFFER)) {
                byVocabulary.merge(concepts.code(concept).vocabulary().value(), 1, Integer::sum);
                byKind.merge(kind.text(), 1, Integer::sum);
            }
        }
        var kinds = isOnlyOffers ? Set.of(Kind.OFFER) : Set.<Kind>of();
        var query = new SearchQuery("", Set.<VocabularyKey>of(), kinds, "da", 0, 10);

        var counts = HitCounts.of(bits, concepts, Wanted.by(query, concepts));

        assertThat(counts.byVocabulary()).isEqualTo(byVocabulary);
        assertThat(counts.byKind()).isEqualTo(byKind);
        assertThat(counts.total()).isEqualTo(sum(byVocabulary));
        assertThat(List.copyOf(counts.byVocabulary().values()))
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(List.copyOf(counts.byVocabulary().reversed().keySet()))
                .isEqualTo(List.copyOf(counts.byVocabulary().keySet()).reversed());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Every third run begins a vocabulary.
    private static List<CompiledVocabulary> vocabularies(List<Integer> runs) {
        var vocabularies = new ArrayList<CompiledVocabulary>();
        var concepts = new ArrayList<ConceptBuilder>();
        for (var run = 0; run < runs.size(); run++) {
            if (run % 3 == 0 && run > 0) {
                vocabularies.add(vocabulary("v" + run, concepts.toArray(ConceptBuilder[]::new)));
                concepts.clear();
            }
            for (var n = 0; n < runs.get(run); n++) {
                concepts.add(
                        new ConceptBuilder("%02d-%03d".formatted(run, n))
                                .label(Texts.DANISH, "Navn")
                                .kind(KINDS.get(run % 3)));
            }
        }
        vocabularies.add(vocabulary("v", concepts.toArray(ConceptBuilder[]::new)));
        return vocabularies;
    }
}
