package dk.ffb.service.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Tells on standard error how a translation gets on, twice a second, and sums up at the end. Where
/// nobody watches (the launcher knows), only the sum is told.
final class Progress implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final OutcomeCounter counter;
    private final long start = System.nanoTime();
    private final boolean person = Boolean.getBoolean("ffb.terminal");
    private final Thread teller = Thread.ofVirtual().unstarted(this::tell);

    Progress(OutcomeCounter counter) {
        this.counter = counter;
        teller.start();
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                if (person) {
                    System.err.print("\r" + line());
                }
            }
        } catch (InterruptedException _) {
            // The translation is over.
        }
    }

    private String line() {
        var rows = counter.rows();
        var seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
        return "%,d rækker/rows, %,.0f/s".formatted(rows, rows / seconds);
    }

    void finish() {
        close();
        System.err.println((person ? "\r" : "") + line());
        var rows = Math.max(1, counter.rows());
        counter.byOutcome()
                .forEach((outcome, count) ->
                        System.err.printf(
                                "  %-14s %,10d  %5.1f %%%n",
                                outcome, count.get(), share(count, rows)));
    }

    private static double share(AtomicLong count, long rows) {
        return 100.0 * count.get() / rows;
    }

    @Override
    public void close() {
        teller.interrupt();
    }
}
