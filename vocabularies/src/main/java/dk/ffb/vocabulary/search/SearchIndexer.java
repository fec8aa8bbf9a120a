package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.Collection;

/// Builds the index that [ConceptSearch] asks.
public final class SearchIndexer {

    /// With the words that are shipped with the content.
    public SearchIndexer() {
        this(SearchWords.shipped());
    }

    public SearchIndexer(SearchWords words) {
        throw new UnsupportedOperationException();
    }

    /// Indexes the concepts of these vocabularies that hold on the day.
    ///
    /// @param mapped what other vocabularies call a concept, found as `mapped-code`
    public ConceptSearch index(
            Collection<CompiledVocabulary> vocabularies, MappedTerms mapped, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
