package dk.ffb.service.exchange;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What a vocabulary says and the columns of CSV have no room for.
final class CsvLosses {

    private static final Map<String, Predicate<Concept>> PARTS = parts();

    private CsvLosses() {}

    private static Map<String, Predicate<Concept>> parts() {
        var parts = new LinkedHashMap<String, Predicate<Concept>>();
        parts.put(
                "other languages than Danish",
                concept ->
                        isForeign(concept.labels())
                                || isForeign(concept.altLabels())
                                || isForeign(concept.definitions()));
        parts.put("hidden labels", concept -> !concept.hiddenLabels().isEmpty());
        parts.put("notes", concept -> !concept.notes().isEmpty());
        parts.put("steps of scales", concept -> concept.scaleStep().isPresent());
        return parts;
    }

    private static boolean isForeign(Texts texts) {
        return texts.byLanguage().keySet().stream().anyMatch(l -> !l.equals(Texts.DANISH));
    }

    static List<String> of(VocabularyContent content) {
        var losses =
                new ArrayList<>(
                        PARTS.entrySet().stream()
                                .filter(part ->
                                        content.concepts().stream().anyMatch(part.getValue()))
                                .map(Map.Entry::getKey)
                                .toList());
        if (!content.collections().isEmpty()) {
            losses.add("collections");
        }
        return losses;
    }
}
