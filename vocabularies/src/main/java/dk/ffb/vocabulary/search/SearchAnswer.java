package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Code;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// What a search found.
///
/// @param total how many concepts match in all
/// @param hits one page of them, best first
/// @param byVocabulary how many match in each vocabulary, most first
/// @param byKind how many match of each kind, most first
/// @param didYouMean other queries that would find something, where nothing was found or words were
///   taken for others
/// @param notes what a reader must know of how the text was understood; mostly empty
public record SearchAnswer(
        int total,
        List<Hit> hits,
        SequencedMap<String, Integer> byVocabulary,
        SequencedMap<String, Integer> byKind,
        List<String> didYouMean,
        List<Note> notes) {

    /// What was not done as asked.
    public enum Note {
        /// Only the first words of a very long text were searched for.
        SHORTENED,
        /// There is no letter or digit to search for.
        NOTHING_TO_SEARCH_FOR;

        /// The name in answers, such as `nothing-to-search-for`.
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One concept that matches.
    ///
    /// @param score comparable within one answer only
    public record Hit(Code concept, float score, Match matched) {}

    /// Where and how a concept matched.
    ///
    /// @param field `code`, `label`, `altLabel`, `hiddenLabel`, `definition`, `note` or `mapped`
    /// @param how which of the ways of matching
    /// @param text the matched text, with `<mark>` around the matching part and all else
    ///   HTML-escaped
    public record Match(String field, How how, String text) {}
}
