package dk.ffb.service.release;

import dk.ffb.service.store.StoreFailure;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a shared store again and again, so that what another node publishes is in use here
/// soon.
public final class StoreWatch implements AutoCloseable {

    /// Looks at nothing.
    public static final StoreWatch NONE = new StoreWatch(Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);

    private final Optional<Thread> thread;

    private StoreWatch(Optional<Thread> thread) {
        this.thread = thread;
    }

    /// Looks again and again, with a pause in between.
    ///
    /// @param look takes what is new into use
    public static StoreWatch every(Duration pause, Runnable look) {
        var thread =
                Thread.ofPlatform().daemon().name("store-watch").start(() -> watch(pause, look));
        return new StoreWatch(Optional.of(thread));
    }

    /// A store that is away is told of once, and once more when it is back.
    private static void watch(Duration pause, Runnable look) {
        var away = false;
        try {
            while (true) {
                Thread.sleep(pause);
                try {
                    look.run();
                    if (away) {
                        LOG.info("Lageret svarer igen / the store answers again");
                    }
                    away = false;
                } catch (StoreFailure e) {
                    if (!away) {
                        LOG.warn(
                                "Lageret svarer ikke / the store doesn't answer: {}",
                                e.getMessage());
                    }
                    away = true;
                }
            }
        } catch (InterruptedException _) {
            // It is over.
        }
    }

    @Override
    public void close() {
        thread.ifPresent(Thread::interrupt);
    }
}
