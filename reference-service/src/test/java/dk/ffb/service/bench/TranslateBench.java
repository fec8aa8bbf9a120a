package dk.ffb.service.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [TranslateBenchmark] with JMH and puts each question beside `HashMap.get` in a table.
final class TranslateBench implements dk.ffb.service.bench.Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_960_000);
    private static final String PLAIN = "hashMapGet";
    private static final String ANYWHERE = "(hashMapGet|oneHop|twoHops|lookup)";

    @Override
    public String name() {
        return "translate";
    }

    @Override
    public String about() {
        return "questions in process, beside HashMap.get on the same keys, at three sizes (JMH)";
    }

    @Override
    public void run(Report report) throws RunnerException {
        SIZES.forEach(CountryFiles::file);
        report.line("Codes come a system at a time, as from a file:");
        table(SIZES, measured("file", SIZES, ".*"), report);
        report.line("Codes come from anywhere in the country, out of the caches' reach:");
        var large = SIZES.subList(1, SIZES.size());
        table(large, measured("any", large, ANYWHERE), report);
    }

    private static Collection<RunResult> measured(
            String order, List<Integer> sizes, String questions) throws RunnerException {
        var codes = sizes.stream().map(String::valueOf).toArray(String[]::new);
        var options =
                new OptionsBuilder()
                        .include(TranslateBenchmark.class.getName() + "\\." + questions + "$")
                        .param("order", order)
                        .param("codes", codes)
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend(Bench.options().toArray(String[]::new))
                        .forks(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        return new Runner(options).run();
    }

    private static void table(List<Integer> sizes, Collection<RunResult> results, Report report) {
        var columns = new ArrayList<>(List.of("question"));
        sizes.forEach(size ->
                columns.addAll(List.of("ns at %,d".formatted(size), "least", "× HashMap.get")));
        columns.addAll(List.of("× at %,d".formatted(sizes.getFirst()), "bytes of garbage"));
        report.table(columns.toArray(String[]::new));
        var byQuestion = new TreeMap<String, Map<Integer, RunResult>>();
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            byQuestion
                    .computeIfAbsent(
                            name.substring(name.lastIndexOf('.') + 1), _ -> new HashMap<>())
                    .put(Integer.parseInt(result.getParams().getParam("codes")), result);
        }
        var plain = byQuestion.get(PLAIN);
        byQuestion.forEach((question, bySize) -> row(question, sizes, bySize, plain, report));
    }

    /// Ratios are of the least times: what else runs on the machine adds to the others.
    private static void row(
            String question,
            List<Integer> sizes,
            Map<Integer, RunResult> bySize,
            Map<Integer, RunResult> plain,
            Report report) {
        var cells = new ArrayList<Object>(List.of(question));
        for (var size : sizes) {
            cells.add(bySize.get(size).getPrimaryResult().getStatistics().getPercentile(50));
            cells.add(least(bySize.get(size)));
            cells.add(least(bySize.get(size)) / least(plain.get(size)));
        }
        cells.add(least(bySize.get(sizes.getLast())) / least(bySize.get(sizes.getFirst())));
        var garbage = bySize.get(sizes.getLast()).getSecondaryResults().get("gc.alloc.rate.norm");
        cells.add(garbage.getStatistics().getPercentile(50));
        report.row(cells.toArray());
    }

    private static double least(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }
}
