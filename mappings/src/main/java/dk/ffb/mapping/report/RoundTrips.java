package dk.ffb.mapping.report;

import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.check.SameCodes;
import dk.ffb.mapping.report.RoundTrip.Return;
import dk.ffb.mapping.report.RoundTrip.Trip;
import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.Translator;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes one [RoundTrip].
final class RoundTrips {

    private final Translator translator;
    private final CompiledVocabulary from;
    private final VocabularyKey over;
    private final SameCodes same;
    private final LocalDate at;
    private final String language;

    RoundTrips(
            Translator translator,
            CompiledVocabulary from,
            VocabularyKey over,
            SameCodes same,
            LocalDate at,
            String language) {
        this.translator = translator;
        this.from = from;
        this.over = over;
        this.same = same;
        this.at = at;
        this.language = language;
    }

    RoundTrip travel() {
        var day = Math.toIntExact(at.toEpochDay());
        var trips = new ArrayList<Trip>();
        for (var concept = 0; concept < from.size(); concept++) {
            if (from.status(concept) == Status.ACTIVE && from.holds(concept, day)) {
                trips.add(trip(concept));
            }
        }
        var counts = new LinkedHashMap<Return, Integer>();
        for (var comesBack : Return.values()) {
            counts.put(comesBack, 0);
        }
        trips.forEach(trip -> counts.merge(trip.comesBack(), 1, Integer::sum));
        return new RoundTrip(from.vocabulary().key(), over, at, trips.size(), counts, trips);
    }

    private Trip trip(int concept) {
        var out = best(ask(from.vocabulary().key(), from.code(concept), over));
        var back =
                out.stream()
                        .flatMap(there ->
                                best(ask(over, there.target().value(), from.vocabulary().key()))
                                        .stream())
                        .toList();
        return new Trip(
                Labelled.of(from, concept, language),
                comesBack(concept, out, back),
                labelled(out),
                labelled(back));
    }

    private Answer ask(VocabularyKey system, String code, VocabularyKey target) {
        return translator.translate(
                new TranslationQuery(
                        system,
                        code,
                        Set.of(target),
                        TranslationQuery.DEFAULT_HOPS,
                        TranslationQuery.Fallback.NONE,
                        language));
    }

    /// The translations that share the first one's relation and confidence.
    private static List<Translation> best(Answer answer) {
        if (answer.outcome() != Outcome.TRANSLATED && answer.outcome() != Outcome.AMBIGUOUS) {
            return List.of();
        }
        return answer.equallyBest();
    }

    private static List<Labelled> labelled(List<Translation> translations) {
        return List.copyOf(
                translations.stream()
                        .map(t -> new Labelled(t.target().value(), t.label()))
                        .collect(
                                Collectors.toMap(
                                        Labelled::code,
                                        Function.identity(),
                                        (a, _) -> a,
                                        LinkedHashMap::new))
                        .values());
    }

    private Return comesBack(int concept, List<Translation> out, List<Translation> back) {
        if (back.isEmpty()) {
            return Return.LOST;
        }
        var home = back.stream().filter(t -> isSame(concept, t)).count();
        if (home > 0) {
            return home == back.size() ? Return.EQUAL : Return.AMONG_SEVERAL;
        }
        return shifted(concept, out, back);
    }

    private boolean isSame(int concept, Translation back) {
        return same.areOne(from.code(concept), back.target().value());
    }

    /// Broader or narrower by what the relations say, or by the vocabulary's own hierarchy.
    private Return shifted(int concept, List<Translation> out, List<Translation> back) {
        if (goes(BROAD, out, back) || areAll(back, other -> from.isBelow(concept, other))) {
            return Return.WIDER;
        }
        if (goes(NARROW, out, back) || areAll(back, other -> from.isBelow(other, concept))) {
            return Return.NARROWER;
        }
        return Return.OTHER;
    }

    /// Whether every step is exact or this way, and one is this way.
    private static boolean goes(Relation way, List<Translation> out, List<Translation> back) {
        var relations =
                Stream.concat(out.stream(), back.stream())
                        .map(Translation::relation)
                        .collect(Collectors.toSet());
        return relations.contains(way) && Set.of(EXACT, way).containsAll(relations);
    }

    private boolean areAll(List<Translation> translations, IntPredicate is) {
        return translations.stream()
                .mapToInt(t -> from.find(t.target().value()))
                .allMatch(other -> other != CompiledVocabulary.UNKNOWN && is.test(other));
    }
}
