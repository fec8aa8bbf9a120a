package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.release.Difference;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an import found in its file, and what it made of it.
///
/// @param key of the vocabulary or mapping set
/// @param size how many concepts or mappings
/// @param before the release that it was compared with, and that parts were carried over from
/// @param difference from that release
/// @param carriedOver the parts that the format has no word for, and the release before has
/// @param alsoMade local vocabularies made of the codes that a mapping set's rows name
/// @param warnings what looks wrong in the file
public record ImportReport(
        Subject subject,
        String key,
        String version,
        LocalDate validFrom,
        int size,
        Optional<Release> before,
        Optional<Difference> difference,
        Set<ConceptField> carriedOver,
        List<VocabularyKey> alsoMade,
        List<Finding> warnings) {

    public ImportReport {
        carriedOver = Set.copyOf(carriedOver);
        alsoMade = List.copyOf(alsoMade);
        warnings = List.copyOf(warnings);
    }
}
