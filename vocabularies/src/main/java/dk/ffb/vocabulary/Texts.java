package dk.ffb.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Texts by language, in the order given within a language; Danish first, the rest by language tag.
///
/// @param byLanguage language tag (`da`, `en`) to one or more texts; no empty lists
public record Texts(SequencedMap<String, List<String>> byLanguage) {

    /// The language of the service, and the one to fall back on.
    public static final String DANISH = "da";

    public static final String ENGLISH = "en";

    public static final Texts NONE = new Texts(new LinkedHashMap<>());

    public Texts {
        var sorted = new TreeMap<String, List<String>>(Texts::danishFirst);
        byLanguage.forEach((language, texts) -> {
            if (!texts.isEmpty()) {
                sorted.put(language, List.copyOf(texts));
            }
        });
        byLanguage = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sorted));
    }

    private static int danishFirst(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        return a.equals(DANISH) ? -1 : b.equals(DANISH) ? 1 : a.compareTo(b);
    }

    public static Texts of(String language, String... texts) {
        return NONE.with(language, List.of(texts));
    }

    public static Texts danish(String... texts) {
        return of(DANISH, texts);
    }

    public List<String> in(String language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /// The first text in the language, else in Danish, else in any.
    public Optional<String> best(String language) {
        for (var candidate : List.of(in(language), in(DANISH))) {
            if (!candidate.isEmpty()) {
                return Optional.of(candidate.getFirst());
            }
        }
        return byLanguage.values().stream().findFirst().map(List::getFirst);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /// These texts and more in one language; a text that is there already is not repeated.
    public Texts with(String language, List<String> more) {
        var all = new LinkedHashMap<String, List<String>>(byLanguage);
        var texts = new ArrayList<>(in(language));
        for (var text : more) {
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        all.put(language, texts);
        return new Texts(all);
    }

    public Texts with(Texts more) {
        var all = this;
        for (Map.Entry<String, List<String>> entry : more.byLanguage.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
