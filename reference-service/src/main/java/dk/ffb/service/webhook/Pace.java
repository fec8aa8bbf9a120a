package dk.ffb.service.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long is waited after failures, and when it is given up.
///
/// @param first after the first failure; twice as long after each that follows
/// @param longest never longer than this
/// @param patience an endpoint that has failed for so long is paused
/// @param look how often is looked for events that nobody announces, such as a release that takes
///   effect
public record Pace(Duration first, Duration longest, Duration patience, Duration look) {

    public static final Pace USUAL =
            new Pace(
                    Duration.ofSeconds(5),
                    Duration.ofHours(6),
                    Duration.ofDays(5),
                    Duration.ofSeconds(15));

    /// With a fifth more or less, so that what failed together isn't tried again together.
    Duration after(int failures, RandomGenerator random) {
        var doubled = first.toMillis() << Math.min(failures - 1, 30);
        var most = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis((long) (most * random.nextDouble(0.8, 1.2)));
    }
}
