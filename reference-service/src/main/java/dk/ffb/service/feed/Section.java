package dk.ffb.service.feed;

import dk.ffb.service.feed.Event.InForce;
import dk.ffb.service.feed.Event.Published;
import java.time.Instant;

/// A run of events that happened at one moment: all that a publication tells, or that a release
/// began to hold.
///
/// @param first the sequence number of its first event
record Section(Chapter chapter, Instant at, boolean inForce, long first) {

    int size() {
        return inForce ? 1 : 1 + chapter.parts().size();
    }

    long next() {
        return first + size();
    }

    /// @param sequence of one of its events
    Event event(long sequence) {
        if (inForce) {
            return event(sequence, EventKind.RELEASE_IN_FORCE, new InForce());
        }
        if (sequence == first) {
            return event(
                    sequence,
                    EventKind.RELEASE_PUBLISHED,
                    new Published(chapter.counts(), chapter.earlier(), chapter.isTold()));
        }
        var part = chapter.parts().get((int) (sequence - first - 1));
        return event(sequence, part.kind(), part.content());
    }

    private Event event(long sequence, EventKind kind, Event.Content content) {
        return new Event(sequence, at, kind, chapter.release(), content);
    }
}
