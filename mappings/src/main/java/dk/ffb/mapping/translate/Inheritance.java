package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers for a code that nobody has mapped through its nearest ancestor that somebody has.
///
/// The source is narrower than the ancestor, so the walk sets out with "broad". An ancestor of
/// which nothing can be concluded that way (it is only related to something) is passed by.
final class Inheritance {

    private final Network network;
    private final TranslationQuery query;
    private final Ways ways;
    private final LocalDate at;
    private final AnswerNotes notes;
    private final CompiledVocabulary source;

    Inheritance(
            Network network, TranslationQuery query, Ways ways, LocalDate at, AnswerNotes notes) {
        this.network = network;
        this.query = query;
        this.ways = ways;
        this.at = at;
        this.notes = notes;
        source = network.vocabulary(ways.system()).content();
    }

    /// Adds what is inherited to what was found, in each target asked for that has nothing: neither
    /// a translation nor the statement that there is none.
    List<Translation> fill(int concept, List<Translation> own, ObstacleNotes stated) {
        if (query.targets().isEmpty()) {
            return own.isEmpty() && !stated.isAnyStatedNone()
                    ? inherited(concept, new HashSet<>(), own)
                    : own;
        }
        var missing = new HashSet<>(network.numbers(query.targets()));
        missing.removeIf(stated::isStatedNone);
        own.forEach(found -> missing.remove(network.number(found.target().vocabulary())));
        return missing.isEmpty() ? own : inherited(concept, missing, own);
    }

    private List<Translation> inherited(int concept, Set<Integer> missing, List<Translation> own) {
        var all = new ArrayList<>(own);
        var seen = new HashSet<Integer>();
        for (var level = source.parents(concept); level.length > 0; level = above(level, seen)) {
            var found = through(level, missing);
            all.addAll(found);
            found.forEach(each -> missing.remove(network.number(each.target().vocabulary())));
            if (!found.isEmpty()) {
                notes.add(Notes.inherited(code(concept), ancestors(found)));
            }
            if (!found.isEmpty() && missing.isEmpty()) {
                break;
            }
        }
        all.sort(Ranking.BEST_FIRST);
        return all;
    }

    private List<Translation> through(int[] level, Set<Integer> missing) {
        var day = Validities.day(at, 0);
        var inUse = Arrays.stream(level).filter(each -> source.holds(each, day)).toArray();
        var along = network.ways(ways.system(), Set.copyOf(missing), query.maxHops());
        var trip = new Trip(network, along, at, inUse, Relation.BROAD);
        return notes.add(trip, trip.translations(query.language()));
    }

    private int[] above(int[] level, Set<Integer> seen) {
        return Arrays.stream(level)
                .filter(seen::add)
                .flatMap(each -> Arrays.stream(source.parents(each)))
                .distinct()
                .toArray();
    }

    private static List<Code> ancestors(List<Translation> found) {
        return found.stream()
                .map(each -> each.path().getFirst().from())
                .distinct()
                .collect(Collectors.toList());
    }

    private Code code(int concept) {
        return new Code(query.system(), source.code(concept));
    }
}
