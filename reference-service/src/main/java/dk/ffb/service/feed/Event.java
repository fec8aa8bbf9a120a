package dk.ffb.service.feed;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Difference.Change;
import dk.ffb.service.release.Difference.Detail;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that has happened.
///
/// @param sequence its number, from 1 and without gaps; the same wherever and whenever it is asked
/// @param at when it happened: the publication, or the midnight when the release began to hold
/// @param release the release by which it happened
public record Event(long sequence, Instant at, EventKind kind, Release release, Content content) {

    /// What more there is to tell.
    public sealed interface Content {}

    /// A release was published.
    ///
    /// @param counts how many changes of each kind it brings; empty for the first release
    /// @param earlier the release that it is compared with; absent for the first
    /// @param told whether the changes follow as events of their own
    public record Published(Map<EventKind, Integer> counts, @Nullable Release earlier, boolean told)
            implements Content {}

    /// A release that was published before began to hold.
    public record InForce() implements Content {}

    /// Something about the vocabulary or mapping set as a whole is different.
    public record OfWhole(Detail detail) implements Content {}

    /// A concept is different.
    public record OfConcept(Change change) implements Content {}

    /// A row is different.
    ///
    /// @param subject the vocabulary of its source
    /// @param object the vocabulary of its target
    /// @param row as it is now; a removed one as it was
    /// @param before as it was, where it has changed
    public record OfMapping(
            VocabularyKey subject, VocabularyKey object, Mapping row, @Nullable Mapping before)
            implements Content {}
}
