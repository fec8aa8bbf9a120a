package dk.ffb.service.bench;

import dk.ffb.content.Source;
import dk.ffb.mapping.search.JudgedQuery;
import dk.ffb.mapping.search.Judgement;
import dk.ffb.service.exchange.ImportOutcome.Imported;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.Importer;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// How often the right concept comes first, and how long an answer takes in process, at the shipped
/// content and in a made-up country.
///
/// @param queries judged queries beside the project's own
/// @param imports files that are imported before those are asked
record SearchBench(List<Path> queries, List<Path> imports) implements Benchmark {

    private static final int CONCEPTS = 1_000_000;

    SearchBench() {
        this(List.of(), List.of());
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "how often the right concept comes first, and how long a search takes in process";
    }

    /// Tables of judged queries (`.tsv`), and files of concepts to import before they are asked.
    @Override
    public SearchBench of(List<Path> files) {
        return new SearchBench(
                files.stream().filter(SearchBench::isTable).toList(),
                files.stream().filter(file -> !isTable(file)).toList());
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(".tsv");
    }

    @Override
    public void run(Report report) throws IOException {
        var directory = Files.createTempDirectory(Bench.DIRECTORY, "search");
        var store = new StoreAddress.Directory(directory.resolve("data"));
        try (var data =
                ReferenceData.open(store, BaseUri.DEFAULT, Clock.systemUTC(), Progress.SILENT)) {
            quality(data, report);
            new SearchSpeed(report).measure(data.live().get(), CONCEPTS);
        }
        FileSystemUtils.deleteRecursively(directory);
    }

    private void quality(ReferenceData data, Report report) throws IOException {
        var all = new ArrayList<Judgement>();
        report.table("queries", "number", "MRR", "hit@5", "zero hits", "false claims");
        all.add(judge("the project's own", data, JudgedQuery.own(), report));
        for (var file : imports) {
            importFile(file, data);
        }
        for (var file : queries) {
            try (var lines = Files.lines(file)) {
                var name = file.getFileName().toString();
                all.add(judge(name, data, JudgedQuery.of(lines), report));
            }
        }
        report.line("What a person would have answered another way:");
        report.table("query", "difficulty", "place", "first hit");
        all.stream()
                .flatMap(judged -> judged.wrong().stream())
                .forEach(verdict ->
                        report.row(
                                verdict.query().text(),
                                verdict.query().difficulty(),
                                verdict.rank(),
                                verdict.firstHit()));
    }

    private static Judgement judge(
            String name, ReferenceData data, List<JudgedQuery> queries, Report report) {
        var judged = Judgement.of(data.live().get().at(LocalDate.now()).search(), queries);
        report.row(
                name,
                queries.size(),
                "%.4f".formatted(judged.mrr()),
                "%.4f".formatted(judged.hitAt5()),
                "%.4f".formatted(judged.zeroHits()),
                "%.4f".formatted(judged.falseClaims()));
        return judged;
    }

    private static void importFile(Path file, ReferenceData data) {
        var request =
                ImportRequest.of(Source.of(file), "bench").version(file.getFileName().toString());
        var outcome = new Importer(data, Clock.systemUTC()).importFile(request, Progress.SILENT);
        if (!(outcome instanceof Imported)) {
            throw new IllegalStateException(file + ": " + outcome);
        }
    }
}
