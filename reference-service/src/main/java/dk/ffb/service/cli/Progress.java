package dk.ffb.service.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Tells on standard error how a translation gets on, twice a second, and sums up at the end. Where
/// nobody watches (the launcher knows), only the sum is told.
final class Progress implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int WIDTH = 20;

    private final OutcomeCounter counter;
    private final @Nullable Share read;
    private final long start = System.nanoTime();
    private final boolean person = Boolean.getBoolean("ffb.terminal");
    private final Thread teller = Thread.ofVirtual().unstarted(this::tell);

    /// How much of the file has been read, from 0 to 1.
    interface Share {
        double get();
    }

    /// @param read absent where it isn't known how long the file is
    Progress(OutcomeCounter counter, @Nullable Share read) {
        this.counter = counter;
        this.read = read;
        teller.start();
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                if (person) {
                    System.err.print("\r" + bar() + line());
                }
            }
        } catch (InterruptedException _) {
            // The translation is over.
        }
    }

    private String bar() {
        return read == null ? "" : bar(read.get());
    }

    static String bar(double share) {
        var full = (int) Math.min(WIDTH, share * WIDTH);
        return "[%s%s] %3.0f %%  "
                .formatted("#".repeat(full), "·".repeat(WIDTH - full), 100 * Math.min(1, share));
    }

    private String line() {
        return line(
                counter.rows(),
                counter.translated(),
                Math.max(1e-3, (System.nanoTime() - start) / 1e9));
    }

    static String line(long rows, long translated, double seconds) {
        return String.format(
                Locale.of("da"),
                "%,d rækker/rows  %,.0f/s  %.1f %% oversat/translated",
                rows,
                rows / seconds,
                rows == 0 ? 0 : 100.0 * translated / rows);
    }

    void finish() {
        close();
        // What is left of the bar is wiped away.
        System.err.println((person ? "\r\033[K" : "") + line());
        var rows = Math.max(1, counter.rows());
        counter.byOutcome()
                .forEach((outcome, count) ->
                        System.err.printf(
                                Locale.of("da"),
                                "  %-14s %,14d  %5.1f %%%n",
                                outcome,
                                count.get(),
                                share(count, rows)));
    }

    private static double share(AtomicLong count, long rows) {
        return 100.0 * count.get() / rows;
    }

    @Override
    public void close() {
        teller.interrupt();
    }
}
