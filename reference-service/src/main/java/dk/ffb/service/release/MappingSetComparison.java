package dk.ffb.service.release;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.service.release.Difference.ChangedRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares two contents of a mapping set. Rows about the same pair of codes are the same row.
final class MappingSetComparison {

    /// What a row is about. A pair may have several rows, each for its own time.
    private record Pair(@Nullable String source, @Nullable String target, boolean denied) {}

    private final Map<Pair, Deque<Mapping>> left = new LinkedHashMap<>();
    private final List<Mapping> added = new ArrayList<>();
    private final List<ChangedRow> changed = new ArrayList<>();

    private MappingSetComparison() {}

    static Difference.OfMappingSet between(MappingSet before, MappingSet after) {
        var comparison = new MappingSetComparison();
        comparison.compare(before.mappings(), after.mappings(), false);
        comparison.compare(before.denied(), after.denied(), true);
        var removed = comparison.left.values().stream().flatMap(Collection::stream).toList();
        return new Difference.OfMappingSet(
                Details.between(before, after), comparison.added, removed, comparison.changed);
    }

    private void compare(List<Mapping> before, List<Mapping> after, boolean denied) {
        var rest = new ArrayList<>(after);
        for (var row : unmatched(before, rest)) {
            left.computeIfAbsent(pair(row, denied), _ -> new ArrayDeque<>()).add(row);
        }
        for (var row : rest) {
            var candidates = left.get(pair(row, denied));
            var earlier = candidates == null ? null : candidates.poll();
            if (earlier == null) {
                added.add(row);
            } else {
                changed.add(new ChangedRow(earlier, row));
            }
        }
    }

    /// Takes rows that are on both sides out of the second list, and gives the rest of the first.
    private static List<Mapping> unmatched(List<Mapping> before, List<Mapping> after) {
        var counts = new HashMap<Mapping, Integer>();
        before.forEach(row -> counts.merge(row, 1, Integer::sum));
        after.removeIf(row -> takeOne(counts, row));
        return before.stream().filter(row -> takeOne(counts, row)).toList();
    }

    private static boolean takeOne(Map<Mapping, Integer> counts, Mapping row) {
        var count = counts.getOrDefault(row, 0);
        counts.put(row, count - 1);
        return count > 0;
    }

    private static Pair pair(Mapping row, boolean denied) {
        return new Pair(row.source(), row.target(), denied);
    }
}
