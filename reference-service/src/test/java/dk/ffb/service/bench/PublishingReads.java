package dk.ffb.service.bench;

import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.service.bench.Country.CaseSystem;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.Publication.Published;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/// Reads that go on at a steady pace, and what publishing case systems does to them.
///
/// Each read counts from the moment when it was due, so that a pause is felt by all that it kept
/// waiting. In between the reader sleeps as a server does; waking up is most of what a read takes.
final class PublishingReads {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final long PAUSE = 200_000;
    private static final int MOST = 1_000_000;

    private final ReferenceData data;
    private final List<VocabularyKey> systems;

    PublishingReads(ReferenceData data) {
        this.data = data;
        systems =
                data.live().get().vocabularies().stream()
                        .filter(key -> key.value().startsWith("kommune-"))
                        .toList();
    }

    /// How long reads took while something went on; microseconds.
    ///
    /// @param seconds that publications took, all together
    record Times(int publications, double seconds, int reads, double p50, double p99, double max) {}

    Times alone(Duration time) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        return during(() -> {
            sleepUntil(end);
            return new long[0];
        });
    }

    /// While new releases of case systems and their mappings are published, one case system after
    /// the other as long as the time lasts. Each is made when its turn comes, as one that is
    /// imported is: many made beforehand would be garbage of the measurement's own.
    ///
    /// @param every from the beginning of a publication to that of the next, at least
    Times publishing(Iterator<CaseSystem> systems, String version, Duration every, Duration time)
            throws InterruptedException {
        var start = System.nanoTime();
        return during(() -> {
            var took = LongStream.builder();
            var due = start;
            while (systems.hasNext() && System.nanoTime() - start < time.toNanos()) {
                var begun = System.nanoTime();
                publish(systems.next(), version);
                took.add(System.nanoTime() - begun);
                due += every.toNanos();
                sleepUntil(due);
            }
            return took.build().toArray();
        });
    }

    private void publish(CaseSystem system, String version) {
        var releases =
                List.<NewRelease>of(
                        NewRelease.of(system.vocabulary(), version, DAY, ""),
                        NewRelease.of(system.mappings(), version, DAY, ""));
        var outcome = data.publisher().publish(releases, "bench", "");
        if (!(outcome instanceof Published)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /// @param work answers how long each publication took
    private Times during(Supplier<long[]> work) throws InterruptedException {
        var over = new AtomicBoolean();
        var nanos = new long[MOST];
        var count = new int[1];
        var reader = new Thread(() -> count[0] = read(nanos, over));
        reader.start();
        var publications = work.get();
        over.set(true);
        reader.join();
        var sorted = Arrays.copyOf(nanos, count[0]);
        Arrays.sort(sorted);
        return new Times(
                publications.length,
                LongStream.of(publications).sum() / 1e9,
                sorted.length,
                sorted[sorted.length / 2] / 1e3,
                sorted[(int) (sorted.length * 0.99)] / 1e3,
                sorted[sorted.length - 1] / 1e3);
    }

    private int read(long[] nanos, AtomicBoolean over) {
        var count = 0;
        for (var due = System.nanoTime(); count < MOST && !over.get(); due += PAUSE) {
            sleepUntil(due);
            ask(systems.get(count * 7 % systems.size()));
            nanos[count++] = System.nanoTime() - due;
        }
        return count;
    }

    private void ask(VocabularyKey system) {
        data.live()
                .get()
                .at(DAY)
                .translator()
                .translate(TranslationQuery.of(system, "YD-1001", CountryEdition.FFB));
    }

    private static void sleepUntil(long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}
