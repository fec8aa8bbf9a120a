package dk.ffb.service.demand;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/// Counts for a number of codes that does not grow. For many threads.
final class Tally {

    private final ConcurrentMap<Code, DailyCounts> counts = new ConcurrentHashMap<>();
    private final int most;

    Tally(int most) {
        this.most = most;
    }

    void add(Code code, int day, int times) {
        var known = counts.get(code);
        if (known == null) {
            known = counts.computeIfAbsent(code, _ -> new DailyCounts(day));
            makeRoom(day);
        }
        known.add(day, times);
    }

    /// The half that was asked least makes way: who asks for thousands of codes that are not there
    /// doesn't push out those that many ask for.
    private void makeRoom(int day) {
        if (counts.size() <= most) {
            return;
        }
        synchronized (this) {
            if (counts.size() > most) {
                var sums = counts.values().stream().mapToLong(c -> c.sum(day)).sorted().toArray();
                var median = sums[sums.length / 2];
                counts.values().removeIf(c -> c.sum(day) <= median);
            }
        }
    }

    int size() {
        return counts.size();
    }

    Stream<Wanted> of(VocabularyKey vocabulary, int day, int days) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().vocabulary().equals(vocabulary))
                .map(entry -> entry.getValue().wanted(entry.getKey().value(), day, days));
    }
}
