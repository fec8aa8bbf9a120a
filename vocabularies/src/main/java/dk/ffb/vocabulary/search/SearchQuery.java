package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Set;

/// What somebody asks the search for.
///
/// @param text as typed
/// @param vocabularies only in these; all where empty
/// @param kinds only of these; all where empty
/// @param language of the labels in the answer
/// @param offset how many hits to skip, from 0
/// @param limit how many hits at most
public record SearchQuery(
        String text,
        Set<VocabularyKey> vocabularies,
        Set<Kind> kinds,
        String language,
        int offset,
        int limit) {

    public SearchQuery {
        vocabularies = Set.copyOf(vocabularies);
        kinds = Set.copyOf(kinds);
    }
}
