package dk.ffb.service.status;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/// Counts the answers that were given since the start, by what became of their requests.
public final class Traffic {

    private final Instant since;
    private final LongAdder answered = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /// How many there are of each.
    ///
    /// @param answered with what was asked for
    /// @param unchanged told that they have it already, or where else it is
    /// @param refused with a problem of the asker's
    /// @param failed with a problem of the service's own
    public record Counts(long answered, long unchanged, long refused, long failed) {}

    public Traffic(Clock clock) {
        since = clock.instant();
    }

    /// An answer with this HTTP status was given.
    public void count(int status) {
        switch (status / 100) {
            case 2 -> answered.increment();
            case 3 -> unchanged.increment();
            case 4 -> refused.increment();
            default -> failed.increment();
        }
    }

    public Counts counts() {
        return new Counts(answered.sum(), unchanged.sum(), refused.sum(), failed.sum());
    }

    /// When counting began.
    public Instant since() {
        return since;
    }
}
