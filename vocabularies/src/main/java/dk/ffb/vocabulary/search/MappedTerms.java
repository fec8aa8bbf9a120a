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
    /// @param weight how near it is: [#EXACT], [#CLOSE], [#NARROWER], [#BROADER] or [#RELATED]
    record MappedTerm(Code code, String label, float weight) {

        /// The same thing.
        public static final float EXACT = 1;

        /// Nearly the same thing.
        public static final float CLOSE = 0.8f;

        /// The concept is narrower than the code of the other vocabulary.
        public static final float NARROWER = 0.6f;

        /// The concept is broader than the code of the other vocabulary.
        public static final float BROADER = 0.5f;

        /// The concept has to do with it.
        public static final float RELATED = 0.2f;
    }
}
