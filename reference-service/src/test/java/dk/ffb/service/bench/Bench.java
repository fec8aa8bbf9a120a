package dk.ffb.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `./ffb bench`: measures what it is told to, or everything, and keeps the reports in
/// `target/bench`.
final class Bench {

    /// Where data and reports go: below the directory that the launcher names.
    static final Path DIRECTORY = Path.of(System.getProperty("ffb.bench", "target/bench"));

    private static final List<Benchmark> BENCHMARKS =
            List.of(
                    new HttpBench(),
                    new TranslateBench(),
                    new CountryBench(),
                    new CountryCheck(),
                    new BatchBench(),
                    new StartBench(),
                    new ImportBench(),
                    new SearchBench(),
                    new PageBench());

    private static final int WRONG_CALL = 2;

    private Bench() {}

    /// Arguments: names of benchmarks, or `all`; or one name and files for it.
    public static void main(String[] names) throws Exception {
        if (names.length > 1 && Files.exists(Path.of(names[1])) && named(names[0]).isPresent()) {
            var files = Arrays.stream(names).skip(1).map(Path::of).toList();
            run(named(names[0]).orElseThrow().of(files));
            return;
        }
        if (names.length == 0 || !Arrays.stream(names).allMatch(Bench::isKnown)) {
            help();
            var asked = names.length == 0 || names[0].matches("-?-?h(elp)?");
            System.exit(asked ? 0 : WRONG_CALL);
        }
        var chosen = chosen(names);
        if (chosen.size() == 1) {
            run(chosen.getFirst());
        } else {
            System.exit(apart(chosen));
        }
    }

    private static boolean isKnown(String name) {
        return name.equals("all") || named(name).isPresent();
    }

    private static Optional<Benchmark> named(String name) {
        return BENCHMARKS.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static List<Benchmark> chosen(String[] names) {
        var wanted = List.of(names);
        return BENCHMARKS.stream()
                .filter(each ->
                        wanted.contains(each.name())
                                || (wanted.contains("all") && each.isOneOfAll()))
                .toList();
    }

    private static void run(Benchmark benchmark) throws Exception {
        Files.createDirectories(DIRECTORY);
        var report = new Report(benchmark.name());
        var start = System.nanoTime();
        benchmark.run(report);
        report.line("Measured in %.0f s.".formatted((System.nanoTime() - start) / 1e9));
        report.save(DIRECTORY);
    }

    /// Each in a process of its own. Answers an exit status.
    private static int apart(List<Benchmark> benchmarks) throws IOException, InterruptedException {
        var status = 0;
        for (var each : benchmarks) {
            var command = java(Bench.class);
            command.add(each.name());
            status |= new ProcessBuilder(command).inheritIO().start().waitFor();
            System.out.println();
        }
        return status;
    }

    /// The beginning of a command that runs a main class as this process is run.
    static List<String> java(Class<?> main) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    /// What was said to the JVM of this process.
    static List<String> options() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static void help() {
        System.out.println("./ffb bench NAVN… / NAME…, eller/or: ./ffb bench all");
        System.out.println("./ffb bench search QUERIES.tsv [IMPORT…]\n");
        BENCHMARKS.forEach(each -> System.out.printf("  %-14s %s%n", each.name(), each.about()));
        System.out.println("\nRapporter/reports: " + DIRECTORY);
    }
}
