package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer.Step;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A [Walk] that has been taken, and what it found put into words.
final class Trip {

    private final Network network;
    private final Walk walk = new Walk();
    private final ObstacleNotes obstacles;
    private final boolean inherited;
    private List<Integer> arrivals = List.of();
    private OptionalInt moreThanTold = OptionalInt.empty();

    /// Walks all the ways.
    ///
    /// @param starts concepts of the system to set out from
    /// @param relation how the source relates to them: exact where they are the source
    Trip(Network network, Ways ways, LocalDate at, int[] starts, Relation relation) {
        this.network = network;
        inherited = relation != Relation.EXACT;
        obstacles = new ObstacleNotes(walk, new Notes(at));
        walk.begin(ways, Validities.day(at, 0), obstacles);
        for (var start : starts) {
            walk.startFrom(start, relation);
        }
        walk.go();
    }

    /// What was found, best first, each target once.
    List<Translation> translations(String language) {
        var arrived = new Arrivals(network, walk);
        arrivals = arrived.bestFirst();
        moreThanTold = arrived.moreThanTold();
        var translations = new ArrayList<Translation>(arrivals.size());
        for (var place : arrivals) {
            translations.add(translation(place, language));
        }
        return translations;
    }

    private Translation translation(int place, String language) {
        var target = code(place);
        return new Translation(
                target,
                vocabulary(place).label(walk.concept(place), language),
                walk.relation(place),
                boxed(walk.confidence(place)),
                inherited,
                path(place, target));
    }

    private List<Step> path(int place, Code target) {
        var from = walk.before(place);
        if (walk.way(from) == 0) {
            return List.of(step(place, code(from), target));
        }
        var steps = new ArrayList<Step>(4);
        var to = target;
        for (var at = place; walk.way(at) > 0; at = walk.before(at)) {
            var back = code(walk.before(at));
            steps.addFirst(step(at, back, to));
            to = back;
        }
        return steps;
    }

    private Step step(int place, Code from, Code to) {
        var hop = hop(place);
        var direction = hop.direction();
        var set = direction.set();
        var row = walk.row(place);
        var relation = set.relation(row);
        return new Step(
                set.key(),
                hop.set().version(),
                direction.isInverted(),
                direction.isInverted() ? relation.inverse() : relation,
                boxed(set.confidence(row)),
                from,
                to,
                set.justification(row));
    }

    private Hop hop(int place) {
        return walk.ways().way(walk.way(place)).hop();
    }

    private Code code(int place) {
        var vocabulary = vocabulary(place);
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(walk.concept(place)));
    }

    private CompiledVocabulary vocabulary(int place) {
        return walk.way(place) == 0
                ? network.vocabulary(walk.ways().system()).content()
                : hop(place).direction().to();
    }

    private static @Nullable Double boxed(double confidence) {
        return Double.isNaN(confidence) ? null : (Double) confidence;
    }

    ObstacleNotes obstacles() {
        return obstacles;
    }

    boolean isCut() {
        return walk.isCut();
    }

    /// How many translations there are, where that is more than the best that are told.
    OptionalInt moreThanTold() {
        return moreThanTold;
    }

    /// Adds the releases that the translations rest on.
    void addUsed(Collection<InForce<?>> used) {
        for (var arrival : arrivals) {
            for (int at = arrival; walk.way(at) > 0; at = walk.before(at)) {
                used.add(hop(at).set());
                used.add(network.vocabulary(hop(at).to()));
            }
        }
    }
}
