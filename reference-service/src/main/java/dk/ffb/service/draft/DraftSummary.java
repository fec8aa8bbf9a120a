package dk.ffb.service.draft;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.edit.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A draft as it is in a list.
///
/// @param changes how many there are
public record DraftSummary(
        String id,
        Subject subject,
        String key,
        Base base,
        String title,
        State state,
        @Nullable String published,
        int revision,
        Author createdBy,
        Instant createdAt,
        Instant changedAt,
        int changes) {

    public static DraftSummary of(Draft draft) {
        return new DraftSummary(
                draft.id(),
                draft.subject(),
                draft.key(),
                draft.base(),
                draft.title(),
                draft.state(),
                draft.published(),
                draft.revision(),
                draft.createdBy(),
                draft.createdAt(),
                draft.changedAt(),
                draft.changes().size());
    }
}
