package dk.ffb.mapping.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the ways between vocabularies, breadth first, so that shorter ones come first and equally
/// long ones in the order of their mapping sets.
///
/// No way visits a vocabulary twice. A mapping set from a vocabulary to itself may only be the last
/// hop, within a target.
final class WaysFinder {

    /// How many ways are followed; a country's star around one hub has some thousands.
    static final int MOST_WAYS = 50_000;

    /// Past this even the last hop to a target isn't taken: where many vocabularies are mapped to
    /// each other and many are asked for, there would be no end to those either.
    private static final int MOST_WITH_LAST_HOPS = 2 * MOST_WAYS;

    private static final int FAR = Integer.MAX_VALUE / 2;

    /// What is asked for.
    ///
    /// @param targets all vocabularies where empty
    record Wanted(int system, Set<Integer> targets, int maxHops) {

        boolean isTarget(int vocabulary) {
            return targets.isEmpty() || targets.contains(vocabulary);
        }
    }

    private final Network network;
    private final Wanted wanted;
    private final int[] distance;
    private final List<Way> ways = new ArrayList<>();
    private boolean cut;

    WaysFinder(Network network, Wanted wanted) {
        this.network = network;
        this.wanted = wanted;
        distance = distancesToTarget();
    }

    Ways find() {
        goOn(0, wanted.system(), 0);
        for (var number = 1; number <= ways.size(); number++) {
            var way = ways.get(number - 1);
            if (!way.hop().isWithin()) {
                goOn(number, way.to(), way.length());
            }
        }
        var useful = withoutBlindAlleys();
        return new Ways(wanted.system(), useful, unreached(useful), cut);
    }

    private List<Integer> unreached(List<Way> ways) {
        var missing = new TreeSet<>(wanted.targets());
        ways.stream().filter(Way::isTarget).map(Way::to).forEach(missing::remove);
        return List.copyOf(missing);
    }

    /// The hops from a vocabulary to the nearest target, as if all might be visited again.
    private int[] distancesToTarget() {
        var hops = new int[network.size()];
        var queue = new ArrayDeque<Integer>();
        for (var vocabulary = 0; vocabulary < hops.length; vocabulary++) {
            hops[vocabulary] = wanted.isTarget(vocabulary) ? 0 : FAR;
            if (hops[vocabulary] == 0) {
                queue.add(vocabulary);
            }
        }
        while (!queue.isEmpty()) {
            var vocabulary = queue.remove();
            for (var hop : network.hops(vocabulary)) {
                if (hops[hop.to()] == FAR) {
                    hops[hop.to()] = hops[vocabulary] + 1;
                    queue.add(hop.to());
                }
            }
        }
        return hops;
    }

    private void goOn(int number, int vocabulary, int length) {
        for (var hop : network.hops(vocabulary)) {
            if (mayFollow(hop, number, length)) {
                add(new Way(number, hop, wanted.isTarget(hop.to()), length + 1));
            }
        }
    }

    private boolean mayFollow(Hop hop, int number, int length) {
        return hop.isWithin()
                ? length < wanted.maxHops() && wanted.isTarget(hop.to())
                : length + 1 + distance[hop.to()] <= wanted.maxHops() && !visits(number, hop.to());
    }

    private boolean visits(int number, int vocabulary) {
        for (var at = number; at > 0; at = ways.get(at - 1).before()) {
            if (ways.get(at - 1).to() == vocabulary) {
                return true;
            }
        }
        return vocabulary == wanted.system();
    }

    private void add(Way way) {
        if (ways.size() < mostFor(way)) {
            ways.add(way);
        } else {
            cut = true;
        }
    }

    /// Past the first limit only those that lead straight to a named target are taken.
    private int mostFor(Way way) {
        return way.isTarget() && !wanted.targets().isEmpty() ? MOST_WITH_LAST_HOPS : MOST_WAYS;
    }

    /// Leaves out the ways that neither arrive nor go on to one that does.
    private List<Way> withoutBlindAlleys() {
        var useful = new boolean[ways.size() + 1];
        for (var number = ways.size(); number > 0; number--) {
            var way = ways.get(number - 1);
            useful[number] |= way.isTarget();
            useful[way.before()] |= useful[number];
        }
        var renumbered = new int[useful.length];
        var kept = new ArrayList<Way>();
        for (var number = 1; number < useful.length; number++) {
            if (useful[number]) {
                var way = ways.get(number - 1);
                kept.add(
                        new Way(renumbered[way.before()], way.hop(), way.isTarget(), way.length()));
                renumbered[number] = kept.size();
            }
        }
        return kept;
    }
}
