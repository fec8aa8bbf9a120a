package dk.ffb.mapping.translate;

import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The order of translations, and which of them are equally good.
final class Ranking {

    /// By relation, then by confidence; one that is absent counts as 1.
    private static final Comparator<Translation> BY_CLAIM =
            Comparator.comparing(Translation::relation)
                    .thenComparing(Ranking::weight, Comparator.reverseOrder());

    static final Comparator<Translation> BEST_FIRST =
            BY_CLAIM.thenComparingInt(translation -> translation.path().size())
                    .thenComparing(translation -> translation.target().value())
                    .thenComparing(translation -> translation.target().vocabulary());

    private Ranking() {}

    private static double weight(Translation translation) {
        var confidence = translation.confidence();
        return confidence == null ? 1 : confidence;
    }

    /// For each vocabulary with more than one best target, these targets.
    static SequencedMap<VocabularyKey, List<Translation>> ambiguous(List<Translation> bestFirst) {
        if (bestFirst.size() < 2) {
            return new LinkedHashMap<>();
        }
        var byVocabulary =
                bestFirst.stream()
                        .collect(
                                Collectors.groupingBy(
                                        translation -> translation.target().vocabulary(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byVocabulary.replaceAll((_, translations) -> sharingTheBest(translations));
        byVocabulary.values().removeIf(best -> best.size() < 2);
        return byVocabulary;
    }

    private static List<Translation> sharingTheBest(List<Translation> bestFirst) {
        var best = bestFirst.getFirst();
        return bestFirst.stream()
                .filter(translation -> BY_CLAIM.compare(translation, best) == 0)
                .toList();
    }
}
