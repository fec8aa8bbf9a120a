package dk.ffb.vocabulary.search;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// How many there are of each name, in an order of its own. A country has a thousand vocabularies:
/// a map of boxed numbers of all of them would take more than the rest of an answer.
final class CountsByName extends AbstractMap<String, Integer>
        implements SequencedMap<String, Integer> {

    private final List<String> names;
    private final int[] counts;
    private final int[] order;

    /// @param names of all that may be counted
    /// @param counts of each of the names; nobody changes them any more
    /// @param order the places of the names that there are any of
    CountsByName(List<String> names, int[] counts, int[] order) {
        this.names = names;
        this.counts = counts;
        this.order = order;
    }

    @Override
    public int size() {
        return order.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Integer> visit) {
        for (var place : order) {
            visit.accept(names.get(place), counts[place]);
        }
    }

    @Override
    public Set<Map.Entry<String, Integer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Integer>> iterator() {
                return IntStream.of(order).mapToObj(CountsByName.this::entry).iterator();
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }

    private Map.Entry<String, Integer> entry(int place) {
        return Map.entry(names.get(place), counts[place]);
    }

    @Override
    public SequencedMap<String, Integer> reversed() {
        var last = order.length - 1;
        var backwards = IntStream.rangeClosed(0, last).map(i -> order[last - i]).toArray();
        return new CountsByName(names, counts, backwards);
    }
}
