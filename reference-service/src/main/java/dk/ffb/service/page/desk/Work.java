package dk.ffb.service.page.desk;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.service.demand.Wanted;
import dk.ffb.service.page.desk.Standing.State;
import dk.ffb.service.page.mapping.CoveragePicture.Shares;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What there is to do on a desk: how every code stands, and which codes each choice of them holds.
final class Work {

    private static final int[] NOTHING = {};

    private final Desk desk;
    private final Map<String, Long> demand = new LinkedHashMap<>();
    private final Map<Show, int[]> lists = new EnumMap<>(Show.class);
    private final Map<String, List<Conflict>> conflicts;
    private final Shares shares;

    /// @param demand what was asked for and had no answer, most often first
    /// @param conflicts what can't all be true as the draft leaves it, by code
    Work(Desk desk, List<Wanted> demand, Map<String, List<Conflict>> conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
        demand.forEach(wanted -> this.demand.put(wanted.code(), wanted.count()));
        var sources = IntStream.range(0, desk.subject().size()).filter(desk::isOnDesk).toArray();
        var standings = new Standing[desk.subject().size()];
        Arrays.stream(sources).forEach(source -> standings[source] = desk.standing(source));
        lists.put(Show.ALL, sources);
        lists.put(Show.UNMAPPED, in(sources, it -> standings[it].state() == State.UNMAPPED));
        lists.put(Show.BROKEN, in(sources, it -> standings[it].state() == State.BROKEN));
        lists.put(Show.UNSURE, in(sources, it -> standings[it].unsure()));
        lists.put(Show.DECIDED, in(sources, desk::touches));
        lists.put(Show.CONFLICT, in(sources, desk.sources(conflicts.keySet())::get));
        lists.put(Show.DEMAND, demanded(standings));
        shares = shares(sources, standings);
    }

    private static int[] in(int[] sources, java.util.function.IntPredicate which) {
        return Arrays.stream(sources).filter(which).toArray();
    }

    private String code(int source) {
        return desk.subject().code(source);
    }

    /// In the order of how often they are asked for.
    private int[] demanded(Standing[] standings) {
        return demand.keySet().stream()
                .mapToInt(desk.subject()::find)
                .filter(it -> it != CompiledVocabulary.UNKNOWN && standings[it] != null)
                .filter(it -> standings[it].state() == State.UNMAPPED)
                .toArray();
    }

    private static Shares shares(int[] sources, Standing[] standings) {
        var mapped = new EnumMap<Relation, Integer>(Relation.class);
        var states = new EnumMap<State, Integer>(State.class);
        for (var source : sources) {
            states.merge(standings[source].state(), 1, Integer::sum);
            standings[source]
                    .best()
                    .filter(it -> it != Relation.NONE)
                    .ifPresent(it -> mapped.merge(it, 1, Integer::sum));
        }
        return new Shares(
                sources.length,
                mapped,
                states.getOrDefault(State.NONE, 0),
                states.getOrDefault(State.BROKEN, 0),
                states.getOrDefault(State.UNMAPPED, 0));
    }

    /// How much is covered, decisions in the draft included.
    Shares shares() {
        return shares;
    }

    int[] list(Show show) {
        return lists.getOrDefault(show, NOTHING);
    }

    int count(Show show) {
        return list(show).length;
    }

    /// How often a code was asked for; 0 where nobody did.
    long demand(int source) {
        return demand.getOrDefault(code(source), 0L);
    }

    /// What a code is part of that can't all be true.
    List<Conflict> conflicts(int source) {
        return conflicts.getOrDefault(code(source), List.of());
    }

    /// How many codes are asked for that the vocabulary doesn't have.
    long unknown() {
        return demand.keySet().stream()
                .filter(it -> desk.subject().find(it) == CompiledVocabulary.UNKNOWN)
                .count();
    }

    /// The code after one, and the first after the last; [CompiledVocabulary#UNKNOWN] where there
    /// is no other.
    int after(Show show, int source) {
        return beside(show, source, 1);
    }

    int before(Show show, int source) {
        return beside(show, source, -1);
    }

    private int beside(Show show, int source, int step) {
        var list = list(show);
        var place = place(show, source);
        var isIn = place < list.length && list[place] == source;
        if (list.length == 0 || (list.length == 1 && isIn)) {
            return CompiledVocabulary.UNKNOWN;
        }
        var next = isIn || step < 0 ? place + step : place;
        return list[Math.floorMod(next, list.length)];
    }

    /// Where a code is in a list, or would be.
    int place(Show show, int source) {
        var list = list(show);
        if (show == Show.DEMAND) {
            return IntStream.range(0, list.length)
                    .filter(at -> list[at] == source)
                    .findFirst()
                    .orElse(0);
        }
        var place = Arrays.binarySearch(list, source);
        return place < 0 ? -place - 1 : place;
    }

    /// How many codes of a list are below each concept, and whether the concept is one itself.
    Map<Integer, Integer> below(Show show) {
        var below = new HashMap<Integer, Integer>();
        for (var source : list(show)) {
            below.merge(source, 0, Integer::sum);
            for (var above : desk.subject().ancestors(source)) {
                below.merge(above, 1, Integer::sum);
            }
        }
        return below;
    }
}
