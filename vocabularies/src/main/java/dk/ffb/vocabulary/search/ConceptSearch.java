package dk.ffb.vocabulary.search;

import java.util.List;

/// Search over the concepts of the vocabularies in force on one day. Immutable; for many threads.
public final class ConceptSearch {

    /// Never fails for what was typed: a hostile or empty text has an answer too.
    public SearchAnswer search(SearchQuery query) {
        throw new UnsupportedOperationException();
    }

    /// The hits of [#search], each with the reasons for its place, for those who curate the words.
    public List<Explanation> explain(SearchQuery query) {
        throw new UnsupportedOperationException();
    }

    /// As-you-type completions, best first.
    public List<Completion> suggest(SuggestQuery query) {
        throw new UnsupportedOperationException();
    }
}
