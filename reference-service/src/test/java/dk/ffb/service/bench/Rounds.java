package dk.ffb.service.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Things that were measured several times over: of each figure the median, and behind it the
/// spread from the least to the most.
final class Rounds {

    private final String[] columns;
    private final Map<String, List<double[]>> byName = new LinkedHashMap<>();

    /// @param columns what is measured, and then a column for each figure
    Rounds(String... columns) {
        this.columns = columns;
    }

    /// What one round came to.
    void add(String name, double... figures) {
        if (figures.length != columns.length - 1) {
            throw new IllegalArgumentException(figures.length + " figures for " + columns.length);
        }
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(figures);
    }

    /// A table with a row for each thing.
    void tell(Report report) {
        var most = byName.values().stream().mapToInt(List::size).max().orElse(0);
        report.line("Medians of %d rounds, and the spread of them:".formatted(most));
        report.table(columns);
        byName.forEach((name, rounds) -> report.row(cells(name, rounds)));
    }

    private Object[] cells(String name, List<double[]> rounds) {
        var cells = new Object[columns.length];
        cells[0] = name;
        for (var column = 1; column < cells.length; column++) {
            var figure = column - 1;
            cells[column] = cell(rounds.stream().mapToDouble(f -> f[figure]).sorted().toArray());
        }
        return cells;
    }

    private static Object cell(double[] sorted) {
        var median = Report.figures(Rounds.median(sorted));
        var least = Report.figures(sorted[0]);
        var most = Report.figures(sorted[sorted.length - 1]);
        return least.equals(most) ? median : "%s (%s–%s)".formatted(median, least, most);
    }

    private static double median(double[] sorted) {
        var middle = Arrays.copyOfRange(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1);
        return Arrays.stream(middle).average().orElseThrow();
    }
}
