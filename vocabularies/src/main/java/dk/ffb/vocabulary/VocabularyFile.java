package dk.ffb.vocabulary;

import java.util.Set;

/// What a file says of a vocabulary, and which parts it speaks of at all.
///
/// A format that has no word for a part (FHIR for kinds, a CSV file without the column) must not
/// wipe it out: an import carries that part over from the release before, and says so.
///
/// @param says the parts that the file speaks of, even where it says there are none
public record VocabularyFile(VocabularyContent content, Set<ConceptField> says) {

    public VocabularyFile {
        says = Set.copyOf(says);
    }
}
