package dk.ffb.service.batch;

import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.Set;

/// One row of a batch as JSON.
sealed interface Item {

    /// A row that can be translated.
    record Ask(VocabularyKey system, String code, Set<VocabularyKey> targets, LocalDate at)
            implements Item {}

    /// A row that can't.
    record Invalid(Reason reason) implements Item {}
}
