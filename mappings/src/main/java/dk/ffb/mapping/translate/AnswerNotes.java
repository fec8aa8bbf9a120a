package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.translate.Answer.Note;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what a reader must know to trust an answer.
final class AnswerNotes {

    private final Network network;
    private final LocalDate at;
    private final Ways ways;
    private final Set<Integer> targets;
    private final int maxHops;
    private final List<Note> notes = new ArrayList<>(0);
    private final List<Trip> trips = new ArrayList<>(1);

    AnswerNotes(Network network, LocalDate at, Ways ways, Set<Integer> targets, int maxHops) {
        this.network = network;
        this.at = at;
        this.ways = ways;
        this.targets = targets;
        this.maxHops = maxHops;
    }

    void add(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /// Notes what stood in the way of a trip, and hands its translations on.
    List<Translation> add(Trip trip, List<Translation> translations) {
        trips.add(trip);
        trip.obstacles().atTarget().forEach(this::add);
        if (trip.isCut()) {
            add(Notes.tooManyWays());
        }
        trip.moreThanTold().ifPresent(count -> add(Notes.bestOf(count, translations.size())));
        return translations;
    }

    /// All notes on an answer with these translations. What stood in the way before a target was
    /// reached matters only where nothing was found.
    List<Note> of(List<Translation> translations) {
        if (translations.isEmpty()) {
            trips.forEach(trip -> trip.obstacles().onTheWay().forEach(this::add));
        }
        if (notes.isEmpty() && ways.unreached().isEmpty() && !network.hasEarly(at)) {
            return List.of();
        }
        var all = new ArrayList<Note>();
        addEarly(all, translations.isEmpty());
        for (var target : ways.unreached()) {
            all.add(Notes.notReachable(network.key(target).value(), maxHops));
        }
        all.addAll(notes);
        return all;
    }

    /// The notes where no code was found to set out from.
    List<Note> ofTarget() {
        return of(List.of());
    }

    /// Names every release that answers for a day before its first: those that the translations
    /// rest on, or, where there are none, all that were asked.
    private void addEarly(List<Note> all, boolean nothingFound) {
        if (!network.hasEarly(at)) {
            return;
        }
        var used = new LinkedHashSet<InForce<?>>();
        trips.forEach(trip -> trip.addUsed(used));
        used.add(network.vocabulary(ways.system()));
        targets.forEach(target -> used.add(network.vocabulary(target)));
        if (nothingFound) {
            for (var way : ways.ways()) {
                used.add(way.hop().set());
                used.add(network.vocabulary(way.to()));
            }
        }
        used.stream()
                .filter(each -> each.isEarly(at))
                .sorted(Comparator.comparing(InForce::key))
                .map(new Notes(at)::beforeFirstRelease)
                .forEach(all::add);
    }

    /// Says where several are equally good, if not plain from the outcome, and which of them are
    /// two codes for one thing.
    void addAmbiguous(Map<VocabularyKey, List<Translation>> best) {
        best.forEach((vocabulary, translations) -> {
            if (targets.size() != 1) {
                add(Notes.ambiguous(vocabulary.value(), translations.size()));
            }
            addOldCodes(vocabulary, translations);
        });
    }

    private void addOldCodes(VocabularyKey vocabulary, List<Translation> best) {
        if (network.hops(network.number(vocabulary)).stream().noneMatch(Hop::isWithin)) {
            return;
        }
        var codes = best.stream().map(each -> each.target().value()).collect(Collectors.toSet());
        for (var hop : network.hops(network.number(vocabulary))) {
            if (hop.isWithin() && !hop.direction().isInverted()) {
                codes.stream().sorted().forEach(old -> addOldCode(hop.direction(), old, codes));
            }
        }
    }

    private void addOldCode(Direction direction, String old, Set<String> codes) {
        var concept = direction.from().find(old);
        for (var i = direction.first(concept); i < direction.end(concept); i++) {
            if (direction.concept(i) != Direction.NOWHERE
                    && direction.relation(i) == Relation.EXACT
                    && direction.holds(i, Validities.day(at, 0))) {
                var today = direction.to().code(direction.concept(i));
                if (codes.contains(today)) {
                    add(Notes.oldCode(code(direction, old), code(direction, today)));
                }
            }
        }
    }

    private static Code code(Direction direction, String value) {
        return new Code(direction.from().vocabulary().key(), value);
    }
}
