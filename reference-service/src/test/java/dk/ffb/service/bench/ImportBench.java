package dk.ffb.service.bench;

import dk.ffb.content.Source;
import dk.ffb.service.exchange.ImportOutcome.Imported;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.Importer;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/// How many concepts a second an import from CSV puts into the embedded store, and how long a store
/// of that size takes to open.
final class ImportBench implements Benchmark {

    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 3;
    private static final int[] SIZES = {20_000, 100_000};

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "import of a CSV file into the embedded store, and how long that store takes to"
                + " open";
    }

    @Override
    public void run(Report report) throws IOException {
        measure(WARM_UP);
        var rounds = new Rounds("concepts", "import s", "CPU s", "concepts/s", "open again s");
        for (var concepts : SIZES) {
            for (var round = 0; round < ROUNDS; round++) {
                rounds.add("%,d".formatted(concepts), measure(concepts));
            }
        }
        rounds.tell(report);
    }

    private static double[] measure(int concepts) throws IOException {
        var directory = Files.createTempDirectory(Bench.DIRECTORY, "import");
        var file = Files.write(directory.resolve("codes.csv"), rows(concepts));
        var store = new StoreAddress.Directory(directory.resolve("data"));
        var imported = 0.0;
        var cpu = cpuSeconds();
        try (var data = ReferenceData.openAsIs(store, BaseUri.DEFAULT, Clock.systemUTC())) {
            imported = seconds(() -> importFile(file, data));
            cpu = cpuSeconds() - cpu;
        }
        var opened =
                seconds(() ->
                        ReferenceData.openAsIs(store, BaseUri.DEFAULT, Clock.systemUTC()).close());
        FileSystemUtils.deleteRecursively(directory);
        return new double[] {imported, cpu, concepts / imported, opened};
    }

    private static void importFile(Path file, ReferenceData data) {
        var request =
                ImportRequest.of(Source.of(file), "bench")
                        .vocabulary(new VocabularyKey("bench"))
                        .version("1");
        var outcome = new Importer(data, Clock.systemUTC()).importFile(request, Progress.SILENT);
        if (!(outcome instanceof Imported)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /// Of all threads, the compiler's and the collector's too.
    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos()
                / 1e9;
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> rows(int concepts) {
        var random = new Random(7);
        var rows = new java.util.ArrayList<String>(concepts + 1);
        rows.add("code,label,parent,definition,kind");
        for (var n = 0; n < concepts; n++) {
            var parent = n < 40 ? "" : "C-" + random.nextInt(n / 20);
            rows.add(
                    "C-%d,%s %d,%s,Hvad %d betyder.,function"
                            .formatted(n, Country.Words.label(random), n, parent, n));
        }
        return rows;
    }
}
