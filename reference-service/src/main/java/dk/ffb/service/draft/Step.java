package dk.ffb.service.draft;

import dk.ffb.service.draft.edit.Author;
import java.time.Instant;
import java.util.Locale;

/// One step in the life of a draft. Each revision is one step from the one before it.
///
/// @param revision the one that came of it
/// @param note what was said: a comment, a reason, a word; may be empty
/// @param change the number of the change that it is about; 0 where it is the whole draft
public record Step(int revision, Kind kind, Author who, Instant at, String note, int change) {

    /// What was done.
    public enum Kind {
        CREATED,
        EDITED,
        UNDONE,
        COMMENTED,
        REBASED,
        SUBMITTED,
        APPROVED,
        RETURNED,
        PUBLISHED,
        DISCARDED;

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
