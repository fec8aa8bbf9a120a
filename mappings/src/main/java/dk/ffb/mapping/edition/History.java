package dk.ffb.mapping.edition;

import dk.ffb.vocabulary.compiled.Validities;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// All releases of a sort, by what they are releases of.
///
/// @param <K> the key of a vocabulary or mapping set
/// @param <R> its release with content
final class History<K extends Comparable<K>, R> {

    private final List<R> inOrder;
    private final Function<R, K> key;
    private final Function<R, Release> release;
    private final SequencedMap<K, List<R>> byKey = new TreeMap<>();

    /// @param inOrder oldest publication first
    History(List<R> inOrder, Function<R, K> key, Function<R, Release> release) {
        this.inOrder = List.copyOf(inOrder);
        this.key = key;
        this.release = release;
        for (var each : inOrder) {
            byKey.computeIfAbsent(key.apply(each), _ -> new ArrayList<>()).add(each);
        }
        byKey.replaceAll((_, releases) -> List.copyOf(releases));
    }

    List<R> inOrder() {
        return inOrder;
    }

    Stream<Release> releases() {
        return inOrder.stream().map(release);
    }

    Stream<Integer> firstDays() {
        return inOrder.stream().map(this::firstDay);
    }

    private int firstDay(R each) {
        return Validities.day(release.apply(each).validFrom(), Integer.MIN_VALUE);
    }

    SequencedSet<K> keys() {
        return Collections.unmodifiableSequencedSet(byKey.sequencedKeySet());
    }

    List<R> of(K wanted) {
        return byKey.getOrDefault(wanted, List.of());
    }

    /// What was published up to and with that edition.
    History<K, R> asOf(int edition) {
        var earlier =
                inOrder.stream().filter(each -> release.apply(each).edition() <= edition).toList();
        return new History<>(earlier, key, release);
    }

    /// By key, the release that holds on a day.
    SequencedMap<K, R> inForce(int epochDay) {
        var inForce = new LinkedHashMap<K, R>();
        byKey.forEach((each, releases) -> inForce.put(each, inForce(releases, epochDay)));
        return Collections.unmodifiableSequencedMap(inForce);
    }

    /// The one that began last, but not after the day; before the first one, the first. Among
    /// equals the one published last.
    private R inForce(List<R> releases, int epochDay) {
        var best = releases.getFirst();
        for (var each : releases) {
            var from = firstDay(each);
            var bestFrom = firstDay(best);
            var holds = from <= epochDay;
            if (bestFrom <= epochDay ? holds && from >= bestFrom : holds || from <= bestFrom) {
                best = each;
            }
        }
        return best;
    }
}
