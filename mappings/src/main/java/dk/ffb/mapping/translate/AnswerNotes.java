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
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what a reader must know to trust an answer.
final class AnswerNotes {

    private final Network network;
    private final LocalDate at;
    private final Ways ways;
    private final Set<Integer> targets;
    private final int maxHops;
    private final Set<Note> notes = new LinkedHashSet<>();
    private final Set<Note> onTheWay = new LinkedHashSet<>();
    private final Set<InForce<?>> used = new LinkedHashSet<>();

    AnswerNotes(Network network, LocalDate at, Ways ways, Set<Integer> targets, int maxHops) {
        this.network = network;
        this.at = at;
        this.ways = ways;
        this.targets = targets;
        this.maxHops = maxHops;
    }

    void add(Note note) {
        notes.add(note);
    }

    /// Notes what stood in the way of a trip, and hands its translations on.
    List<Translation> add(Trip trip, List<Translation> translations) {
        used.addAll(trip.used());
        notes.addAll(trip.obstacles().atTarget());
        onTheWay.addAll(trip.obstacles().onTheWay());
        if (trip.isCut()) {
            notes.add(Notes.tooManyWays());
        }
        return translations;
    }

    /// All notes on an answer with these translations. What stood in the way before a target was
    /// reached matters only where nothing was found.
    List<Note> of(List<Translation> translations) {
        if (translations.isEmpty()) {
            notes.addAll(onTheWay);
        }
        var all = new ArrayList<Note>();
        addEarly(all, translations.isEmpty());
        addUnreachable(all);
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

    private void addUnreachable(List<Note> all) {
        targets.stream()
                .filter(target -> !ways.arrivesAt(target))
                .map(target -> network.key(target).value())
                .sorted()
                .forEach(target -> all.add(Notes.notReachable(target, maxHops)));
    }

    /// Says where several are equally good, if not plain from the outcome, and which of them are
    /// two codes for one thing.
    void ambiguous(List<Translation> translations) {
        Ranking.ambiguous(translations)
                .forEach((vocabulary, best) -> {
                    if (targets.size() != 1) {
                        notes.add(Notes.ambiguous(vocabulary.value(), best.size()));
                    }
                    addOldCodes(vocabulary, best);
                });
    }

    private void addOldCodes(VocabularyKey vocabulary, List<Translation> best) {
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
            var row = direction.row(i);
            if (direction.concept(i) != Direction.NOWHERE
                    && direction.relation(row) == Relation.EXACT
                    && direction.set().holds(row, Validities.day(at, 0))) {
                var today = direction.to().code(direction.concept(i));
                if (codes.contains(today)) {
                    notes.add(Notes.oldCode(code(direction, old), code(direction, today)));
                }
            }
        }
    }

    private static Code code(Direction direction, String value) {
        return new Code(direction.from().vocabulary().key(), value);
    }
}
