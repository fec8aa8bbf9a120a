package dk.ffb.vocabulary.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Forms that the rules of inflection and derivation get wrong, as the standards teams wrote them
/// down in `stems.tsv`. All folded.
///
/// @param words whole words and what they are a form of
/// @param endings ends of longer words and what they become
record StemExceptions(Map<String, String> words, Map<String, String> endings) {

    static final StemExceptions NONE = new StemExceptions(Map.of(), Map.of());

    private static final int LONGEST = 16;

    StemExceptions {
        words = Map.copyOf(words);
        endings = Map.copyOf(endings);
    }

    /// What the file says of one kind.
    static StemExceptions of(List<SearchFiles.Stem> stems, SearchFiles.Stem.Kind kind) {
        var words = new HashMap<String, String>();
        var endings = new HashMap<String, String>();
        for (var stem : stems) {
            if (stem.kind() == kind) {
                var form = Normalizer.fold(stem.form());
                var base = Normalizer.fold(stem.base());
                // The end of a longer word is also a word of its own: børn, plejebørn.
                words.put(form, base);
                if (stem.isEnding()) {
                    endings.put(form, base);
                }
            }
        }
        return new StemExceptions(words, endings);
    }

    /// What the word is a form of, where the file knows it.
    @Nullable String base(String word) {
        var whole = words.get(word);
        if (whole != null || endings.isEmpty()) {
            return whole;
        }
        for (var at = Math.max(2, word.length() - LONGEST); at < word.length() - 2; at++) {
            var base = endings.get(word.substring(at));
            if (base != null) {
                return word.substring(0, at) + base;
            }
        }
        return null;
    }
}
