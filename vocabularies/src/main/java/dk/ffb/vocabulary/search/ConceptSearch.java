package dk.ffb.vocabulary.search;

import java.util.List;

/// Search over the concepts of the vocabularies in force on one day. Immutable; for many threads.
public final class ConceptSearch {

    private final NameIndex index;
    private final KnownAnswers known = new KnownAnswers();

    ConceptSearch(NameIndex index) {
        this.index = index;
    }

    /// Never fails for what was typed: a hostile or empty text has an answer too.
    public SearchAnswer search(SearchQuery query) {
        return known.get(query, each -> new Searching(index.forOneSearch(), each).answer());
    }

    /// The hits of [#search], each with the reasons for its place, for those who curate the words.
    public List<Explanation> explain(SearchQuery query) {
        return new Searching(index.forOneSearch(), query).explanations();
    }

    /// As-you-type completions, best first.
    public List<Completion> suggest(SuggestQuery query) {
        return new Suggestions(index.forOneSearch()).of(query);
    }
}
