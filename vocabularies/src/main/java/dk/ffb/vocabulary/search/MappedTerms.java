package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Code;
import java.util.List;

/// What other vocabularies call a concept: asked by the indexer, answered by whoever knows
/// mappings.
@FunctionalInterface
public interface MappedTerms {

    MappedTerms NONE = _ -> List.of();

    List<MappedTerm> of(Code concept);

    /// A code of another vocabulary that is mapped to the concept.
    ///
    /// @param weight from 0 (barely related) to 1 (the same thing)
    record MappedTerm(Code code, String label, float weight) {}
}
