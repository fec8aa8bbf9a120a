package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Fixtures;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.edition.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Hides rows of a shipped mapping set, half of its codes at a time, and looks where the
/// suggestions have what they said.
final class SuggestionMeasure {

    static final int FOLDS = 2;
    static final int MOST = 10;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final MappingSet set;

    SuggestionMeasure(String key) {
        set = Fixtures.shipped(key).content();
    }

    /// @param codes how many codes had their rows hidden
    /// @param mrr the mean of 1 / place of the first right one
    /// @param first the share with a right one first
    /// @param among5 the share with a right one among the first five
    record Result(int codes, double mrr, double first, double among5, List<String> missed) {}

    Result measure() {
        var targets = targets();
        var codes = List.copyOf(targets.keySet());
        var places = new ArrayList<Integer>();
        var missed = new ArrayList<String>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var hidden = new LinkedHashSet<String>();
            for (var i = fold; i < codes.size(); i += FOLDS) {
                hidden.add(codes.get(i));
            }
            var suggester = Suggester.of(without(hidden), set.key(), "da").orElseThrow();
            for (var code : hidden) {
                suggester
                        .forCode(code, MOST)
                        .ifPresent(s -> {
                            var place = place(s, targets.get(code));
                            places.add(place);
                            if (place > 5) {
                                missed.add(code + " " + s.label());
                            }
                        });
            }
        }
        return result(places, missed);
    }

    private Map<String, Set<String>> targets() {
        var targets = new LinkedHashMap<String, Set<String>>();
        for (var row : set.mappings()) {
            if (isNear(row) && row.validity().holds(DAY)) {
                targets.computeIfAbsent(row.source(), _ -> new LinkedHashSet<>()).add(row.target());
            }
        }
        return targets;
    }

    private static boolean isNear(Mapping row) {
        return row.source() != null
                && (row.relation() == Relation.EXACT || row.relation() == Relation.CLOSE);
    }

    private Snapshot without(Set<String> hidden) {
        var edition = new EditionBuilder();
        for (var key : Fixtures.shippedVocabularies()) {
            edition.publish(Fixtures.shippedVocabulary(key));
        }
        for (var file : Fixtures.shippedFiles()) {
            var content = Fixtures.shipped(file).content();
            edition.publish(content.key().equals(set.key()) ? without(content, hidden) : content);
        }
        return edition.build().at(DAY);
    }

    private static MappingSet without(MappingSet content, Set<String> hidden) {
        return content.withMappings(
                content.mappings().stream()
                        .filter(row -> row.source() == null || !hidden.contains(row.source()))
                        .toList());
    }

    private static int place(CodeSuggestions suggestions, Set<String> right) {
        for (var i = 0; i < suggestions.candidates().size(); i++) {
            if (right.contains(suggestions.candidates().get(i).code())) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Result result(List<Integer> places, List<String> missed) {
        var mrr = places.stream().mapToDouble(p -> 1.0 / p).average().orElse(0);
        return new Result(
                places.size(), mrr, share(places, 1), share(places, 5), List.copyOf(missed));
    }

    private static double share(List<Integer> places, int most) {
        return places.stream().filter(p -> Objects.requireNonNull(p) <= most).count()
                / (double) places.size();
    }
}
