package dk.ffb.service.bench;

import dk.ffb.service.ReferenceServiceApplication;
import dk.ffb.service.release.CountryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/// Files of codes sent through the service over loopback, by a client in the same process: what it
/// takes of the machine is in the figures too.
final class BatchBench implements Benchmark {

    private static final int CODES = 100_000;
    private static final int ROWS = 3_000_000;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;
    private static final String SYSTEM = "kommune-01-system-01";

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public String about() {
        return "POST /translate of three million rows of CSV and of NDJSON";
    }

    @Override
    public void run(Report report) throws Exception {
        var directory = Bench.DIRECTORY.resolve("batch");
        FileSystemUtils.deleteRecursively(directory);
        var country = CountryFiles.opened(CODES);
        CountryStore.make(directory, country);
        var codes =
                country.releases(new dk.ffb.vocabulary.VocabularyKey(SYSTEM)).getFirst().content();
        var application = new SpringApplication(ReferenceServiceApplication.class);
        try (var service = application.run("--server.port=0", "--ffb.data=" + directory)) {
            var port = service.getEnvironment().getRequiredProperty("local.server.port");
            var rounds = new Rounds("format", "rows", "seconds", "codes/s");
            measure(port, "text/csv", rows("code\n", n -> codes.code(n % codes.size())), rounds);
            measure(
                    port,
                    "application/x-ndjson",
                    rows("", n -> "{\"code\":\"" + codes.code(n % codes.size()) + "\"}"),
                    rounds);
            rounds.tell(report);
        }
        FileSystemUtils.deleteRecursively(directory);
    }

    private static Path rows(String header, IntFunction<String> row) throws IOException {
        var file = Files.createTempFile(Bench.DIRECTORY, "rows", "");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header);
            for (var n = 0; n < ROWS; n++) {
                out.write(row.apply(n));
                out.write('\n');
            }
        }
        return file;
    }

    private static void measure(String port, String type, Path file, Rounds rounds)
            throws IOException {
        var path = "/api/v1/translate?target=ffb&system=" + SYSTEM;
        var service = new HttpStream(Integer.parseInt(port));
        for (var round = -WARM_UPS; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var rows = service.lines(path, type, file);
            var seconds = (System.nanoTime() - start) / 1e9;
            if (rows < ROWS) {
                throw new IllegalStateException("only " + rows + " rows came back");
            }
            if (round >= 0) {
                rounds.add(type, ROWS, seconds, ROWS / seconds);
            }
        }
        Files.delete(file);
    }
}
