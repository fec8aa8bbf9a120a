package dk.ffb.service.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ffb.service.ReferenceServiceApplication;
import dk.ffb.service.bench.Country.CaseSystem;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A whole country imported from its municipalities' files and translated to the last code, by the
/// service and by the command, all of it held against the rules written down plainly.
///
/// It takes as long as the import of two million codes, so it isn't among `all`; the country that
/// was imported stays, and the next check begins where that ended.
final class CountryCheck implements Benchmark {

    private static final Path FOLDER = Bench.DIRECTORY.resolve("country-check");
    private static final Path DATA = FOLDER.resolve("data");

    /// So many systems to a row of the report.
    private static final int ROW = 70;

    private final Compared inFfb = new Compared();
    private final Compared inOther = new Compared();

    @Override
    public String name() {
        return "country-check";
    }

    @Override
    public String about() {
        return "imports and translates a whole country, compares all with plain rules (half an hour, 35 GB)";
    }

    @Override
    public boolean isOneOfAll() {
        return false;
    }

    @Override
    public void run(Report report) throws Exception {
        Files.createDirectories(FOLDER);
        var systems = imported(report);
        var fromService = FOLDER.resolve("service.csv");
        var command = Bench.java(ReferenceServiceApplication.class);
        command.add("--ffb.data=" + DATA);
        try (var service = new ServiceProcess(command, "--server.port=")) {
            translateAll(systems, service, fromService, report);
            stream(systems, service, report);
            commands(systems, service, fromService, report);
        }
    }

    /// The systems of the country, once all of them are in the directory.
    private static List<CaseSystem> imported(Report report) throws IOException {
        var store = new StoreAddress.Directory(DATA);
        try (var data =
                ReferenceData.open(store, BaseUri.DEFAULT, Clock.systemUTC(), Progress.SILENT)) {
            var systems =
                    CountryEdition.country(
                                    data.live().get(),
                                    CountryEdition.MUNICIPALITIES,
                                    CountryEdition.SYSTEMS,
                                    CountryEdition.CODES)
                            .caseSystems()
                            .toList();
            report.table("systems imported", "codes", "mappings", "seconds", "concepts/s");
            for (var at = 0; at < systems.size(); at += ROW) {
                importMissing(systems, at, data, report);
            }
            return systems;
        }
    }

    private static void importMissing(
            List<CaseSystem> systems, int from, ReferenceData data, Report report)
            throws IOException {
        var files = new CountryImport(data, FOLDER);
        var start = System.nanoTime();
        var codes = 0;
        var rows = 0;
        for (var system : systems.subList(from, Math.min(from + ROW, systems.size()))) {
            if (data.live().get().releases(system.mappings().key()).isEmpty()) {
                files.importSystem(system);
                codes += system.vocabulary().concepts().size();
                rows += system.mappings().mappings().size();
            }
        }
        if (codes > 0) {
            var seconds = (System.nanoTime() - start) / 1e9;
            report.row("from " + (from + 1), codes, rows, seconds, codes / seconds);
        }
    }

    /// Every code by the service, as tables: into FFB, and through FFB into the next system.
    private void translateAll(
            List<CaseSystem> systems, ServiceProcess service, Path into, Report report)
            throws IOException {
        report.table("systems translated", "rows", "other than the rules", "service RSS MB");
        try (var out = Files.newOutputStream(into)) {
            for (var n = 0; n < systems.size(); n++) {
                var system = systems.get(n);
                var other = systems.get((n + 1) % systems.size());
                var plain = new PlainCountry(system);
                var plainOther = new PlainCountry(other);
                var key = system.key().value();
                var answer = service.translate(table(system), key, "ffb");
                out.write(answer);
                inFfb.compare(new String(answer, UTF_8), plain::inFfb);
                var second = service.translate(table(system), key, other.key().value());
                inOther.compare(new String(second, UTF_8), code -> plain.in(plainOther, code));
                if ((n + 1) % (2 * ROW) == 0) {
                    var rows = inFfb.rows() + inOther.rows();
                    report.row(n + 1, rows, inFfb.others() + inOther.others(), service.resident());
                }
            }
        }
        report.table("into", "rows", "other than the rules", "outcomes");
        report.row("FFB", inFfb.rows(), inFfb.others(), inFfb.outcomes());
        report.row("the next system", inOther.rows(), inOther.others(), inOther.outcomes());
    }

    /// Every code in one stream.
    private static void stream(List<CaseSystem> systems, ServiceProcess service, Report report)
            throws IOException {
        var file = FOLDER.resolve("all.ndjson");
        try (var out = Files.newBufferedWriter(file)) {
            for (var system : systems) {
                for (var concept : system.vocabulary().concepts()) {
                    out.write(
                            "{\"system\":\"%s\",\"code\":\"%s\"}\n"
                                    .formatted(system.key(), concept.code()));
                }
            }
        }
        report.table("one stream", "rows back", "seconds", "rows/s", "RSS MB before", "after");
        for (var round = 0; round < 2; round++) {
            var before = service.resident();
            var start = System.nanoTime();
            var path = "/api/v1/translate?target=ffb";
            var rows = new HttpStream(service.port()).lines(path, "application/x-ndjson", file);
            var seconds = (System.nanoTime() - start) / 1e9;
            report.row("NDJSON", rows, seconds, rows / seconds, before, service.resident());
        }
    }

    /// Every code by `./ffb translate`, a file a system, against what the service said.
    private static void commands(
            List<CaseSystem> systems, ServiceProcess service, Path fromService, Report report)
            throws IOException, InterruptedException {
        var calls = new ArrayList<String>();
        for (var system : systems) {
            var file = Files.write(FOLDER.resolve(system.key() + "-codes.csv"), table(system));
            calls.add(file + " " + system.key());
        }
        var list = Files.write(FOLDER.resolve("calls.txt"), calls);
        var fromCommand = FOLDER.resolve("command.csv");
        var command = Bench.java(dk.ffb.service.cli.TranslateFiles.class);
        command.addAll(List.of(list.toString(), service.address()));
        var start = System.nanoTime();
        var status =
                new ProcessBuilder(command)
                        .redirectOutput(fromCommand.toFile())
                        .redirectError(FOLDER.resolve("command.txt").toFile())
                        .start()
                        .waitFor();
        var seconds = (System.nanoTime() - start) / 1e9;
        report.table("./ffb translate, files", "status", "seconds", "as the service");
        var isSame = Files.mismatch(fromService, fromCommand) < 0;
        report.row(systems.size(), status, seconds, isSame ? "to the byte" : "DIFFERENT");
    }

    /// All codes of a system as a file.
    private static byte[] table(CaseSystem system) {
        var text = new StringBuilder("row;code\n");
        var row = 0;
        for (var concept : system.vocabulary().concepts()) {
            text.append(row++).append(';').append(concept.code()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }
}
