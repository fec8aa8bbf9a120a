package dk.ffb.vocabulary.search;

import java.util.List;
import java.util.function.IntPredicate;

/// Goes on from the names that were found to the concepts that these are mapped to: the nearest
/// first, then in the order in which the names were found.
final class MappedRanking {

    private final NameTable table;
    private final HitCollector hits;

    MappedRanking(NameTable table, HitCollector hits) {
        this.table = table;
        this.hits = hits;
    }

    /// @param names that lead on
    void run(List<Integer> names, Tier tier) {
        run(names, tier, 0, MappedConcepts.STEPS, _ -> true);
    }

    /// To what the first of all vocabularies, the common language, calls the same or nearly the
    /// same thing.
    void runToFirst(List<Integer> names, Tier tier) {
        var end = table.concepts().endOfFirst();
        run(names, tier, 0, MappedConcepts.CLOSE + 1, end, _ -> true);
    }

    /// @param from the nearest step
    /// @param to the step after the farthest one
    /// @param isWanted which concepts
    void run(List<Integer> names, Tier tier, int from, int to, IntPredicate isWanted) {
        run(names, tier, from, to, table.concepts().size(), isWanted);
    }

    /// @param end the number after the last concept that is wanted
    private void run(
            List<Integer> names, Tier tier, int from, int to, int end, IntPredicate isWanted) {
        for (var nearness = from; nearness < to; nearness++) {
            for (var name : names) {
                table.mapped()
                        .each(
                                table.concept(name),
                                nearness,
                                end,
                                concept -> {
                                    if (isWanted.test(concept)) {
                                        hits.add(concept, name, tier, How.MAPPED_CODE);
                                    }
                                });
            }
        }
    }
}
