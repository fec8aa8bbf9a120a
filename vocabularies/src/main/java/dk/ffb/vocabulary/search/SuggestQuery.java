package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.VocabularyKey;
import java.util.Set;

/// What somebody has typed so far.
///
/// @param vocabularies only in these; all where empty
/// @param limit how many completions at most
public record SuggestQuery(
        String text, Set<VocabularyKey> vocabularies, String language, int limit) {

    public SuggestQuery {
        vocabularies = Set.copyOf(vocabularies);
    }
}
