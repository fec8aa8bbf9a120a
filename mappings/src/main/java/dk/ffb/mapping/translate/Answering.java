package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer.Suggestion;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Puts one whole answer together: what was found, and what there is to know of it.
final class Answering {

    private final Network network;
    private final LocalDate at;
    private final int day;
    private final TranslationQuery query;
    private final Ways ways;
    private final CompiledVocabulary source;
    private final AnswerNotes notes;

    Answering(
            Network network,
            LocalDate at,
            TranslationQuery query,
            Ways ways,
            Set<Integer> targets) {
        this.network = network;
        this.at = at;
        this.query = query;
        this.ways = ways;
        day = Validities.day(at, 0);
        source = network.vocabulary(ways.system()).content();
        notes = new AnswerNotes(network, at, ways, targets, query.maxHops());
    }

    /// The answer for a code that the vocabulary has.
    Answer answer(int concept) {
        return source.holds(concept, day) ? known(concept) : retired(concept);
    }

    /// The answer for a code that it has not.
    Answer unknown(String text, int most) {
        var near =
                Arrays.stream(source.near(text, most))
                        .mapToObj(found -> new Suggestion(code(found), label(found)))
                        .toList();
        return new Answer(
                Outcome.UNKNOWN_CODE,
                new Code(query.system(), text),
                null,
                notes.ofTarget(),
                List.of(),
                near,
                List.of());
    }

    private Answer known(int concept) {
        var trip = trip(concept);
        var own = notes.add(trip, trip.translations(query.language()));
        var deprecated = source.status(concept) == Status.DEPRECATED;
        if (deprecated && own.isEmpty() && isAnsweredBySuccessors(concept, trip.obstacles())) {
            return retired(concept);
        }
        if (deprecated) {
            notes.add(Notes.deprecated(code(concept), source.successors(concept)));
        }
        var all = query.fallback() == Fallback.BROADER ? inherit(concept, own, trip) : own;
        return answer(
                outcome(all, trip.obstacles()),
                concept,
                all,
                deprecated ? successors(concept) : List.of());
    }

    private boolean isAnsweredBySuccessors(int concept, ObstacleNotes obstacles) {
        return !obstacles.isAnyStatedNone() && source.replacedBy(concept).length > 0;
    }

    private List<Translation> inherit(int concept, List<Translation> own, Trip trip) {
        return new Inheritance(network, query, ways, at, notes)
                .fill(concept, own, trip.obstacles());
    }

    private static Outcome outcome(List<Translation> translations, ObstacleNotes obstacles) {
        if (translations.isEmpty()) {
            return obstacles.isAnyStatedNone() ? Outcome.NO_MATCH : Outcome.UNMAPPED;
        }
        return Ranking.ambiguous(translations).isEmpty() ? Outcome.TRANSLATED : Outcome.AMBIGUOUS;
    }

    /// A code that isn't used any more is answered for by its successors.
    private Answer retired(int concept) {
        var trip = trip(Successors.inUse(source, concept, day));
        var translations = notes.add(trip, trip.translations(query.language()));
        return answer(Outcome.RETIRED, concept, translations, successors(concept));
    }

    private Trip trip(int... starts) {
        return new Trip(network, ways, at, starts, Relation.EXACT);
    }

    private Answer answer(
            Outcome outcome, int concept, List<Translation> translations, List<Code> replacedBy) {
        notes.addAmbiguous(Ranking.ambiguous(translations));
        return new Answer(
                outcome,
                code(concept),
                label(concept),
                notes.of(translations),
                translations,
                List.of(),
                replacedBy);
    }

    private List<Code> successors(int concept) {
        return source.successors(concept).stream()
                .map(code -> new Code(query.system(), code))
                .toList();
    }

    private Code code(int concept) {
        return new Code(query.system(), source.code(concept));
    }

    private String label(int concept) {
        return source.label(concept, query.language());
    }
}
