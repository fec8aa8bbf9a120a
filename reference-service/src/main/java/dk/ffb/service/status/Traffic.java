package dk.ffb.service.status;

import java.util.concurrent.atomic.LongAdder;

/// Counts the answers that were given since the start, by their status.
public final class Traffic {

    private static final int CLASSES = 6;

    private final LongAdder[] byClass = new LongAdder[CLASSES];

    public Traffic() {
        for (var n = 0; n < CLASSES; n++) {
            byClass[n] = new LongAdder();
        }
    }

    public void count(int status) {
        byClass[Math.clamp(status / 100, 0, CLASSES - 1)].increment();
    }

    /// Answers whose status begins with the digit.
    long answers(int digit) {
        return byClass[digit].sum();
    }
}
