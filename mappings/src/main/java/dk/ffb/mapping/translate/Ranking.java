package dk.ffb.mapping.translate;

import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    static boolean areAsGood(Translation one, Translation other) {
        return BY_CLAIM.compare(one, other) == 0;
    }

    private static double weight(Translation translation) {
        var confidence = translation.confidence();
        return confidence == null ? 1 : confidence;
    }

    /// For each vocabulary with more than one best target, these targets.
    static Map<VocabularyKey, List<Translation>> ambiguous(List<Translation> bestFirst) {
        if (bestFirst.size() < 2) {
            return Map.of();
        }
        var best = new LinkedHashMap<VocabularyKey, List<Translation>>();
        for (var translation : bestFirst) {
            var own =
                    best.computeIfAbsent(
                            translation.target().vocabulary(), _ -> new ArrayList<>(2));
            if (own.isEmpty() || areAsGood(own.getFirst(), translation)) {
                own.add(translation);
            }
        }
        best.values().removeIf(own -> own.size() < 2);
        return best;
    }
}
