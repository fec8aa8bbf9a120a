package dk.ffb.service.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a draft is on its way to publication.
public enum State {
    /// It is being worked on.
    OPEN,
    /// It waits for somebody else's approval, and can't be changed meanwhile.
    SUBMITTED,
    /// It may be published, and can't be changed any more.
    APPROVED,
    /// It came back with reasons, and is being worked on again.
    RETURNED,
    PUBLISHED,
    DISCARDED;

    /// The name in answers.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEditable() {
        return this == OPEN || this == RETURNED;
    }

    /// Whether nothing more will happen to it.
    public boolean isOver() {
        return this == PUBLISHED || this == DISCARDED;
    }

    public static Optional<State> of(String text) {
        return Arrays.stream(values()).filter(state -> state.text().equals(text)).findFirst();
    }
}
