package dk.ffb.service.bench;

import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.service.release.CountryStore;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.util.FileSystemUtils;

/// A country of nearly two million local codes on one machine: what it takes of memory, and how
/// long to open it.
final class CountryBench implements Benchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int LOCAL_CODES =
            CountryEdition.MUNICIPALITIES * CountryEdition.SYSTEMS * CountryEdition.CODES;
    private static final int ROUNDS = 3;
    private static final Duration WHILE = Duration.ofSeconds(3);

    /// With more case systems than are published in that time.
    private static final int MUNICIPALITIES = 4;

    @Override
    public String name() {
        return "country";
    }

    @Override
    public String about() {
        return "98 municipalities × 10 systems × 2,000 codes: memory, opening, publishing while others read";
    }

    @Override
    public void run(Report report) throws Exception {
        var file = CountryFiles.file(LOCAL_CODES);
        memory(file, report);
        opening(file, report);
        publishing(file, report);
    }

    private static void memory(Path file, Report report) throws IOException {
        var shipped = usedMemory(Bundle.open(CountryFiles.file(0)));
        var country = Bundle.open(file);
        var all = usedMemory(country);
        var text = textBytes(country) - textBytes(Bundle.open(CountryFiles.file(0)));
        report.table("local codes", "heap MB", "bytes a code", "of it text", "beside the text");
        report.row(
                LOCAL_CODES,
                (all - shipped) >> 20,
                (double) (all - shipped) / LOCAL_CODES,
                (double) text / LOCAL_CODES,
                (double) (all - shipped - text) / LOCAL_CODES);
    }

    /// With everything made that a first question makes: links, their inverse, and the ways.
    private static long usedMemory(Edition edition) {
        ask(edition);
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        ask(edition);
        return used;
    }

    private static void ask(Edition edition) {
        var system = edition.vocabularies().getLast();
        edition.at(DAY)
                .translator()
                .translate(TranslationQuery.of(system, "?", CountryEdition.FFB));
    }

    /// Bytes of UTF-8 in codes and labels, as they are.
    private static long textBytes(Edition edition) {
        var bytes = 0L;
        for (var release : edition.vocabularyReleases()) {
            var content = release.content();
            for (var concept = 0; concept < content.size(); concept++) {
                bytes += content.codes().length(concept);
                bytes += content.danishLabels().length(concept);
            }
        }
        return bytes;
    }

    private static void opening(Path file, Report report) throws IOException {
        var rounds = new Rounds("country", "file MB", "open s", "first answer after s");
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var edition = Bundle.open(file);
            var opened = seconds(start);
            ask(edition);
            rounds.add("opened", Files.size(file) >> 20, opened, seconds(start));
        }
        rounds.tell(report);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void publishing(Path file, Report report) throws Exception {
        var directory = Bench.DIRECTORY.resolve("country");
        FileSystemUtils.deleteRecursively(directory);
        CountryStore.make(directory, Bundle.open(file));
        var store = new StoreAddress.Directory(directory);
        var start = System.nanoTime();
        try (var data = ReferenceData.openAsIs(store, BaseUri.DEFAULT, Clock.systemUTC())) {
            report.line("A store of this size opens in %.2f s.".formatted(seconds(start)));
            publishing(data, report);
        }
        FileSystemUtils.deleteRecursively(directory);
    }

    private static void publishing(ReferenceData data, Report report) throws InterruptedException {
        report.line(
                "Five thousand reads a second, alone and while systems of 2,000 codes with their mappings are published:");
        var rounds =
                new Rounds(
                        "what goes on",
                        "publications",
                        "s each",
                        "reads",
                        "p50 µs",
                        "p99 µs",
                        "max µs");
        var reads = new PublishingReads(data);
        reads.alone(WHILE);
        for (var round = 0; round < ROUNDS; round++) {
            add("reads alone", reads.alone(WHILE), rounds);
            var other =
                    CountryEdition.country(
                            data.live().get(),
                            MUNICIPALITIES,
                            CountryEdition.SYSTEMS,
                            CountryEdition.CODES,
                            round + 2);
            var systems = other.caseSystems().iterator();
            var version = "bench " + round;
            add(
                    "publishing every two seconds",
                    reads.publishing(
                            systems, version, Duration.ofSeconds(2), WHILE.multipliedBy(2)),
                    rounds);
            add(
                    "publishing without pause",
                    reads.publishing(systems, version, Duration.ZERO, WHILE),
                    rounds);
        }
        rounds.tell(report);
    }

    private static void add(String what, PublishingReads.Times times, Rounds rounds) {
        rounds.add(
                what,
                times.publications(),
                times.seconds() / Math.max(1, times.publications()),
                times.reads(),
                times.p50(),
                times.p99(),
                times.max());
    }
}
