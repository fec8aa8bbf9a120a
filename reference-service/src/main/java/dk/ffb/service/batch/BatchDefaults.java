package dk.ffb.service.batch;

import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.service.json.View;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the rows of a batch are translated, where a row doesn't say otherwise.
///
/// @param view the edition, day and language of all rows; the batch stays with it to its end
/// @param targets every vocabulary that can be reached where empty
public record BatchDefaults(
        View view,
        @Nullable VocabularyKey system,
        Set<VocabularyKey> targets,
        int maxHops,
        Fallback fallback) {

    public BatchDefaults {
        // Not Set.copyOf: answers name the targets in the order in which they were asked for.
        targets = Collections.unmodifiableSet(new LinkedHashSet<>(targets));
    }

    TranslationQuery query(VocabularyKey from, String code, Set<VocabularyKey> to) {
        return new TranslationQuery(from, code, to, maxHops, fallback, view.language());
    }
}
