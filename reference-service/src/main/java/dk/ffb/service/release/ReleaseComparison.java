package dk.ffb.service.release;

import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.VocabularyContent;

/// Says what is different between two contents of one vocabulary or mapping set.
public final class ReleaseComparison {

    private ReleaseComparison() {}

    public static Difference.OfVocabulary between(
            VocabularyContent before, VocabularyContent after) {
        return VocabularyComparison.between(before, after);
    }

    public static Difference.OfMappingSet between(MappingSet before, MappingSet after) {
        return MappingSetComparison.between(before, after);
    }
}
