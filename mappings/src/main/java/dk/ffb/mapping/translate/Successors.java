package dk.ffb.mapping.translate;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;

/// Finds what a retired code became.
final class Successors {

    private Successors() {}

    /// The successors that hold on the day; for one that doesn't, its own successors.
    static int[] inUse(CompiledVocabulary vocabulary, int retired, int day) {
        var seen = new LinkedHashSet<Integer>();
        var queue = new ArrayDeque<Integer>();
        queue.add(retired);
        while (!queue.isEmpty()) {
            for (var successor : vocabulary.replacedBy(queue.remove())) {
                if (successor != retired
                        && seen.add(successor)
                        && !vocabulary.holds(successor, day)) {
                    queue.add(successor);
                }
            }
        }
        return seen.stream()
                .mapToInt(Integer::intValue)
                .filter(successor -> vocabulary.holds(successor, day))
                .toArray();
    }
}
