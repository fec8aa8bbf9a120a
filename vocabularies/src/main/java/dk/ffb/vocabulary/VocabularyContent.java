package dk.ffb.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one release of a vocabulary says.
///
/// @param vocabulary who and what it is
/// @param version the publisher's version label, where the file gives one
/// @param validFrom the first day for which it holds, where the file gives one
/// @param concepts in the publisher's order, codes unique
/// @param collections named subsets
public record VocabularyContent(
        Vocabulary vocabulary,
        @Nullable String version,
        @Nullable LocalDate validFrom,
        List<Concept> concepts,
        List<ConceptCollection> collections) {

    public VocabularyContent {
        concepts = List.copyOf(concepts);
        collections = List.copyOf(collections);
    }
}
