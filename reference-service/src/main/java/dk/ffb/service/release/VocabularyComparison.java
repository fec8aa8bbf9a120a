package dk.ffb.service.release;

import dk.ffb.service.release.Difference.Change;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares two contents of a vocabulary, concept by concept, in the later one's order.
final class VocabularyComparison {

    private final List<Change> added = new ArrayList<>();
    private final List<Change> removed = new ArrayList<>();
    private final List<Change> relabelled = new ArrayList<>();
    private final List<Change> moved = new ArrayList<>();
    private final List<Change> redefined = new ArrayList<>();
    private final List<Change> deprecated = new ArrayList<>();
    private final List<Change> otherwise = new ArrayList<>();

    private VocabularyComparison() {}

    static Difference.OfVocabulary between(VocabularyContent before, VocabularyContent after) {
        var comparison = new VocabularyComparison();
        var left = new LinkedHashMap<String, Concept>();
        before.concepts().forEach(concept -> left.put(concept.code(), concept));
        for (var concept : after.concepts()) {
            comparison.compare(left.remove(concept.code()), concept);
        }
        left.values().forEach(gone -> add(comparison.removed, gone, label(gone), null));
        return comparison.difference(before, after);
    }

    private void compare(@Nullable Concept before, Concept after) {
        if (before == null) {
            add(added, after, null, label(after));
        } else if (!before.equals(after)) {
            compareTexts(relabelled, after, before.labels(), after.labels());
            compareCodes(moved, after, before.broader(), after.broader());
            compareTexts(redefined, after, before.definitions(), after.definitions());
            compareStatus(before, after);
            compareRest(before, after);
        }
    }

    private static void compareTexts(
            List<Change> changes, Concept concept, Texts before, Texts after) {
        if (!sorted(before).equals(sorted(after))) {
            add(changes, concept, text(before, after), text(after, before));
        }
    }

    private static void compareCodes(
            List<Change> changes, Concept concept, List<String> before, List<String> after) {
        if (!Set.copyOf(before).equals(Set.copyOf(after))) {
            add(changes, concept, codes(before), codes(after));
        }
    }

    private void compareStatus(Concept before, Concept after) {
        if (before.status() != Status.DEPRECATED && after.status() == Status.DEPRECATED) {
            add(deprecated, after, codes(before.replacedBy()), codes(after.replacedBy()));
        } else if (before.status() != after.status()) {
            add(otherwise, after, before.status().text(), after.status().text());
        } else {
            compareCodes(otherwise, after, before.replacedBy(), after.replacedBy());
        }
    }

    private void compareRest(Concept before, Concept after) {
        compareTexts(otherwise, after, before.altLabels(), after.altLabels());
        compareTexts(otherwise, after, before.hiddenLabels(), after.hiddenLabels());
        compareTexts(otherwise, after, before.notes(), after.notes());
        compareText(after, before.kind().text(), after.kind().text());
        compareText(after, step(before), step(after));
        compareText(after, Words.validity(before.validity()), Words.validity(after.validity()));
    }

    private void compareText(Concept concept, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            add(otherwise, concept, before, after);
        }
    }

    private static @Nullable String step(Concept concept) {
        var step = concept.scaleValue();
        return step == null ? null : step.toString();
    }

    private static Map<String, Set<String>> sorted(Texts texts) {
        var sorted = new HashMap<String, Set<String>>();
        texts.byLanguage().forEach((language, values) -> sorted.put(language, Set.copyOf(values)));
        return sorted;
    }

    /// The texts of the languages in which the other has something else.
    private static @Nullable String text(Texts texts, Texts other) {
        var languages = new TreeSet<>(texts.byLanguage().keySet());
        languages.removeIf(l -> Set.copyOf(texts.in(l)).equals(Set.copyOf(other.in(l))));
        if (languages.isEmpty()) {
            return null;
        }
        return languages.stream()
                .map(l -> (l.equals(Texts.DANISH) ? "" : l + ": ") + String.join("|", texts.in(l)))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String codes(List<String> codes) {
        return codes.isEmpty() ? null : String.join("|", codes);
    }

    private static String label(Concept concept) {
        return concept.label(Texts.DANISH);
    }

    private static void add(
            List<Change> changes,
            Concept concept,
            @Nullable String before,
            @Nullable String after) {
        changes.add(new Change(concept.code(), label(concept), before, after));
    }

    private Difference.OfVocabulary difference(VocabularyContent before, VocabularyContent after) {
        return new Difference.OfVocabulary(
                Details.between(before, after),
                added,
                removed,
                relabelled,
                moved,
                redefined,
                deprecated,
                otherwise);
    }
}
