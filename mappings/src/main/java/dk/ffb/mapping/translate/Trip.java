package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer.Step;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A [Walk] that has been taken, and what it found put into words.
final class Trip {

    private final Network network;
    private final Walk walk = new Walk();
    private final ObstacleNotes obstacles;
    private final Set<InForce<?>> used = new LinkedHashSet<>();

    /// Walks all the ways.
    ///
    /// @param starts concepts of the system to set out from
    /// @param relation how the source relates to them: exact where they are the source
    Trip(Network network, Ways ways, LocalDate at, int[] starts, Relation relation) {
        this.network = network;
        obstacles = new ObstacleNotes(walk, new Notes(at));
        walk.begin(ways, Validities.day(at, 0), obstacles);
        for (var start : starts) {
            walk.startFrom(start, relation);
        }
        walk.go();
    }

    /// What was found, best first, each target once.
    List<Translation> translations(String language) {
        var inherited = walk.size() > 0 && walk.relation(0) != Relation.EXACT;
        return new Arrivals(network, walk)
                .bestFirst().stream()
                        .map(place -> translation(place, language, inherited))
                        .toList();
    }

    private Translation translation(int place, String language, boolean inherited) {
        var vocabulary = vocabulary(place);
        return new Translation(
                code(place),
                vocabulary.label(walk.concept(place), language),
                walk.relation(place),
                boxed(walk.confidence(place)),
                inherited,
                path(place));
    }

    private List<Step> path(int place) {
        if (walk.way(place) > 0 && walk.way(walk.before(place)) == 0) {
            return List.of(step(place));
        }
        var steps = new ArrayList<Step>();
        for (var at = place; walk.way(at) > 0; at = walk.before(at)) {
            steps.addFirst(step(at));
        }
        return steps;
    }

    private Step step(int place) {
        var hop = walk.ways().way(walk.way(place)).hop();
        var direction = hop.direction();
        var row = walk.row(place);
        used.add(hop.set());
        used.add(network.vocabulary(hop.to()));
        return new Step(
                direction.set().key(),
                hop.set().version(),
                direction.isInverted(),
                direction.relation(row),
                boxed(direction.set().confidence(row)),
                code(walk.before(place)),
                code(place),
                direction.set().justification(row));
    }

    private Code code(int place) {
        var vocabulary = vocabulary(place);
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(walk.concept(place)));
    }

    private CompiledVocabulary vocabulary(int place) {
        var way = walk.way(place);
        var number = way == 0 ? walk.ways().system() : walk.ways().way(way).to();
        return network.vocabulary(number).content();
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

    /// The releases that the translations found so far rest on.
    Set<InForce<?>> used() {
        return used;
    }
}
