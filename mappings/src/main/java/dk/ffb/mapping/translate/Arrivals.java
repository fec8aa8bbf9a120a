package dk.ffb.mapping.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Where a [Walk] arrived in its targets.
final class Arrivals {

    private final Network network;
    private final Walk walk;

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
        if (places.size() > 1) {
            places.sort(this::compare);
            var seen = new HashSet<Long>();
            places.removeIf(place -> !seen.add(target(place)));
        }
        return places;
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
        if (order == 0) {
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
