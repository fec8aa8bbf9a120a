package dk.ffb.mapping.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;

/// Where a [Walk] arrived in its targets.
final class Arrivals {

    /// So many translations are told; who asks for a hub without saying where to wants no more. A
    /// code of FFB has some thousands of local codes in a country.
    static final int MOST = 10_000;

    private final Network network;
    private final Walk walk;
    private int count;

    Arrivals(Network network, Walk walk) {
        this.network = network;
        this.walk = walk;
    }

    /// The best place for each concept, best first.
    List<Integer> bestFirst() {
        var places = new ArrayList<Integer>();
        for (var place = 0; place < walk.size(); place++) {
            if (walk.way(place) > 0 && way(place).isTarget()) {
                places.add(place);
            }
        }
        return places.size() > MOST ? best(places) : inOrder(places);
    }

    private List<Integer> inOrder(List<Integer> places) {
        if (places.size() > 1) {
            places.sort(this::compare);
            var seen = new HashSet<Long>();
            places.removeIf(place -> !seen.add(target(place)));
        }
        return places;
    }

    /// Does not sort those that are left out: a dense hub leads to hundreds of thousands.
    private List<Integer> best(List<Integer> places) {
        var byTarget = new HashMap<Long, Integer>();
        for (var place : places) {
            byTarget.merge(target(place), place, this::better);
        }
        count = byTarget.size();
        var kept = new PriorityQueue<Integer>(MOST + 1, (a, b) -> compare(b, a));
        for (var place : byTarget.values()) {
            kept.add(place);
            if (kept.size() > MOST) {
                kept.remove();
            }
        }
        return kept.stream().sorted(this::compare).toList();
    }

    private int better(int a, int b) {
        return compare(a, b) <= 0 ? a : b;
    }

    /// How many concepts were arrived at, where that is more than the best that are told.
    OptionalInt moreThanTold() {
        return count > MOST ? OptionalInt.of(count) : OptionalInt.empty();
    }

    private long target(int place) {
        return ((long) way(place).to() << 32) | walk.concept(place);
    }

    private int compare(int a, int b) {
        var order = compareClaims(a, b);
        return order != 0 ? order : comparePlaces(a, b);
    }

    private int compareClaims(int a, int b) {
        var order = walk.relation(a).compareTo(walk.relation(b));
        return order != 0
                ? order
                : Double.compare(Walk.weight(walk.confidence(b)), Walk.weight(walk.confidence(a)));
    }

    /// Fewer hops, then code; what follows only makes the order the same every time.
    private int comparePlaces(int a, int b) {
        var order = Integer.compare(way(a).length(), way(b).length());
        if (order == 0 && target(a) != target(b)) {
            order = code(a).compareTo(code(b));
        }
        if (order == 0) {
            order = Integer.compare(way(a).to(), way(b).to());
        }
        if (order == 0) {
            order = Integer.compare(walk.way(a), walk.way(b));
        }
        return order != 0 ? order : walk.compareRows(a, b);
    }

    private Way way(int place) {
        return walk.ways().way(walk.way(place));
    }

    private String code(int place) {
        return network.vocabulary(way(place).to()).content().code(walk.concept(place));
    }
}
