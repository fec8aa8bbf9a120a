package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import org.jspecify.annotations.Nullable;

/// Takes the best translation of one code after another from a [Route], without making objects.
///
/// Not for two threads: one for each stream of codes.
public final class Best {

    private Outcome outcome = Outcome.UNMAPPED;
    private @Nullable CompiledVocabulary vocabulary;
    private int concept = CompiledVocabulary.UNKNOWN;
    private Relation relation = Relation.NONE;
    private double confidence = Double.NaN;
    private int hops;
    private boolean inherited;
    private final Walk walk = new Walk();
    private final CodeBytes asked = new CodeBytes();

    /// Only what is exactly the same thing shares the statement that there is no term for it.
    private final Obstacles heard =
            new Obstacles() {
                @Override
                public void statedNone(int way, int place) {
                    if (walk.ways().way(way).isTarget() && walk.relation(place) == Relation.EXACT) {
                        Best.this.statedNone();
                    }
                }
            };

    public Outcome outcome() {
        return outcome;
    }

    /// Whether there is a target: the best, or the first of several that are equally good.
    public boolean isFound() {
        return concept != CompiledVocabulary.UNKNOWN;
    }

    /// The vocabulary of the target.
    ///
    /// @throws IllegalStateException where there is none
    public CompiledVocabulary vocabulary() {
        if (vocabulary == null) {
            throw new IllegalStateException("there is no translation");
        }
        return vocabulary;
    }

    /// The number of the target in its vocabulary, or [CompiledVocabulary#UNKNOWN].
    public int concept() {
        return concept;
    }

    /// How the target relates to the source; [Relation#NONE] where there is none.
    public Relation relation() {
        return relation;
    }

    /// From 0 to 1; [Double#NaN] where no step has one.
    public double confidence() {
        return confidence;
    }

    public int hops() {
        return hops;
    }

    /// Whether it is that of an ancestor of the source.
    public boolean isInherited() {
        return inherited;
    }

    CodeBytes asked() {
        return asked;
    }

    Walk walk() {
        return walk;
    }

    Obstacles heard() {
        return heard;
    }

    void none(Outcome result) {
        outcome = result;
        vocabulary = null;
        concept = CompiledVocabulary.UNKNOWN;
        relation = Relation.NONE;
        confidence = Double.NaN;
        hops = 0;
        inherited = false;
    }

    void statedNone() {
        if (!isFound()) {
            outcome = Outcome.NO_MATCH;
        }
    }

    /// A translation in the one vocabulary asked for; the better one stays.
    void offer(CompiledVocabulary in, int target, Relation how, double sure, int length) {
        var order = isFound() ? compare(how, sure) : -1;
        if (order < 0) {
            keep(in, target, how, sure, length);
            outcome = Outcome.TRANSLATED;
        } else if (order == 0 && target == concept) {
            hops = Math.min(hops, length);
        } else if (order == 0) {
            if (length < hops || (length == hops && isFirst(in, target))) {
                keep(in, target, how, sure, length);
            }
            outcome = Outcome.AMBIGUOUS;
        }
    }

    private int compare(Relation how, double sure) {
        var order = how.compareTo(relation);
        return order != 0 ? order : Double.compare(Walk.weight(confidence), Walk.weight(sure));
    }

    private boolean isFirst(CompiledVocabulary in, int target) {
        return in.code(target).compareTo(in.code(concept)) < 0;
    }

    private void keep(CompiledVocabulary in, int target, Relation how, double sure, int length) {
        vocabulary = in;
        concept = target;
        relation = how;
        confidence = sure;
        hops = length;
    }

    /// Takes over what a whole answer says.
    void take(Answer answer, Network network) {
        none(answer.outcome());
        if (!answer.translations().isEmpty()) {
            var first = answer.translations().getFirst();
            var in = network.vocabulary(network.number(first.target().vocabulary())).content();
            var sure = first.confidence();
            keep(
                    in,
                    in.find(first.target().value()),
                    first.relation(),
                    sure == null ? Double.NaN : sure,
                    first.path().size());
            inherited = first.inherited();
        }
    }
}
