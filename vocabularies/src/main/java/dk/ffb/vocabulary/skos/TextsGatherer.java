package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Gathers texts by language without building a [Texts] for each one.
final class TextsGatherer {

    private final LinkedHashMap<String, List<String>> byLanguage = new LinkedHashMap<>();

    /// Adds a text; one that is there already is not repeated.
    void add(String language, String text) {
        var texts = byLanguage.computeIfAbsent(language, _ -> new ArrayList<>(2));
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    Texts texts() {
        return byLanguage.isEmpty() ? Texts.NONE : new Texts(byLanguage);
    }
}
