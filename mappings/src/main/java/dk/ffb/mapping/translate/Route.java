package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question prepared for many codes: from one vocabulary to the same targets on the same day.
/// Immutable; for many threads.
///
/// [#answer] says all there is to say. [#best] says only what a table of codes has columns for,
/// makes no objects on its way, and says the same.
public final class Route {

    private static final int MOST_SUGGESTIONS = 5;

    private final Network network;
    private final LocalDate at;
    private final TranslationQuery query;
    private final Ways ways;
    private final Set<Integer> targets;
    private final CompiledVocabulary source;
    private final int day;
    private final int mostSuggestions;
    private final boolean hasOneTarget;

    /// The only hop, where there is just one way and it is one hop long.
    private final @Nullable Hop onlyHop;

    private final @Nullable Straight straight;

    Route(Network network, LocalDate at, TranslationQuery query, Ways ways, Set<Integer> targets) {
        this(network, at, query, ways, targets, MOST_SUGGESTIONS);
    }

    private Route(
            Network network,
            LocalDate at,
            TranslationQuery query,
            Ways ways,
            Set<Integer> targets,
            int mostSuggestions) {
        this.mostSuggestions = mostSuggestions;
        this.network = network;
        this.at = at;
        this.query = query;
        this.ways = ways;
        this.targets = targets;
        source = network.vocabulary(ways.system()).content();
        day = Validities.day(at, 0);
        hasOneTarget = targets.size() == 1;
        onlyHop = hasOneTarget && ways.size() == 2 ? ways.way(1).hop() : null;
        straight =
                onlyHop != null && query.fallback() == Fallback.NONE && !network.hasEarly(at)
                        ? new Straight(onlyHop, day, query.language())
                        : null;
    }

    /// The same question, where nobody wants to know what an unknown code might have meant: to look
    /// for that takes far longer than to see that the code is unknown.
    public Route withoutSuggestions() {
        return new Route(network, at, query, ways, targets, 0);
    }

    /// The vocabulary that codes are read from.
    public CompiledVocabulary source() {
        return source;
    }

    /// All that there is to say about a code.
    ///
    /// @throws IllegalArgumentException for a blank one
    public Answer answer(String code) {
        var concept = source.find(code);
        return concept == CompiledVocabulary.UNKNOWN
                ? answering().unknown(code, mostSuggestions)
                : answer(concept);
    }

    private Answer answer(int concept) {
        var plain =
                straight != null && isInUse(concept)
                        ? straight.answer(concept)
                        : Optional.<Answer>empty();
        return plain.orElseGet(() -> answering().answer(concept));
    }

    private boolean isInUse(int concept) {
        return source.holds(concept, day) && source.status(concept) == Status.ACTIVE;
    }

    /// The best target of a code, as in [#answer] but without the reasons.
    public void best(String code, Best into) {
        best(into.asked().find(code, source), into);
    }

    /// The best target of a code that is this part of an array of UTF-8.
    public void best(byte[] utf8, int from, int to, Best into) {
        best(source.find(utf8, from, to), into);
    }

    private void best(int concept, Best into) {
        if (concept == CompiledVocabulary.UNKNOWN) {
            into.none(Outcome.UNKNOWN_CODE);
        } else if (!hasOneTarget || !source.holds(concept, day)) {
            into.take(answering().answer(concept), network);
        } else {
            bestInUse(concept, into);
        }
    }

    private void bestInUse(int concept, Best into) {
        into.none(Outcome.UNMAPPED);
        if (onlyHop != null) {
            hop(onlyHop.direction(), concept, into);
        } else {
            walk(concept, into);
        }
        if (!into.isFound() && needsMore(concept)) {
            into.take(answering().answer(concept), network);
        }
    }

    private void hop(Direction direction, int concept, Best into) {
        var to = direction.to();
        var end = direction.end(concept);
        for (var entry = direction.first(concept); entry < end; entry++) {
            if (direction.holds(entry, day)) {
                var relation = direction.relation(entry);
                var target = direction.concept(entry);
                if (relation == Relation.NONE) {
                    into.statedNone();
                } else if (target != Direction.NOWHERE && to.holds(target, day)) {
                    into.offer(to, target, relation, direction.confidence(entry), 1);
                }
            }
        }
    }

    private void walk(int concept, Best into) {
        var walk = into.walk();
        walk.begin(ways, day, into.heard());
        walk.startFrom(concept, Relation.EXACT);
        walk.go();
        for (var place = 1; place < walk.size(); place++) {
            var way = ways.way(walk.way(place));
            if (way.isTarget()) {
                into.offer(
                        way.hop().direction().to(),
                        walk.concept(place),
                        walk.relation(place),
                        walk.confidence(place),
                        way.length());
            }
        }
    }

    /// Whether there may be an answer that isn't the code's own.
    private boolean needsMore(int concept) {
        return query.fallback() == Fallback.BROADER || source.status(concept) == Status.DEPRECATED;
    }

    private Answering answering() {
        return new Answering(network, at, query, ways, targets);
    }
}
