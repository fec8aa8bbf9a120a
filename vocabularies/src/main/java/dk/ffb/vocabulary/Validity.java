package dk.ffb.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something holds: `[from, to)`, either end open where it is absent.
///
/// @param from the first day
/// @param to the first day after the last
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "valid to " + to + " is not after valid from " + from);
        }
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /// Whether there is a day on which both hold.
    public boolean meets(Validity other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Validity other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }
}
