package dk.ffb.mapping.check;

import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.NONE;
import static dk.ffb.mapping.Relation.RELATED;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Says of two claims why they can't both be true, where they can't.
final class Contradictions {

    private static final Set<Relation> LOWER = EnumSet.of(EXACT, NARROW);
    private static final Set<Relation> UPPER = EnumSet.of(EXACT, BROAD);
    private static final Set<Relation> MATCH = EnumSet.of(EXACT, CLOSE);

    private final CompiledVocabulary object;
    private final SameCodes same;

    /// @param object the vocabulary of the targets
    /// @param same which of its codes are one
    Contradictions(CompiledVocabulary object, SameCodes same) {
        this.object = object;
        this.same = same;
    }

    /// Between two claims of one code.
    Optional<Conflict.Type> between(Claim a, Claim b) {
        if (!a.validity().meets(b.validity()) || (a.denied() && b.denied())) {
            return Optional.empty();
        }
        if (a.denied() || b.denied()) {
            return saysTheSame(a, b) ? Optional.of(Conflict.Type.DENIED) : Optional.empty();
        }
        if (a.relation() == NONE || b.relation() == NONE) {
            return MATCH.contains(a.relation()) || MATCH.contains(b.relation())
                    ? Optional.of(Conflict.Type.NONE_AND_MATCH)
                    : Optional.empty();
        }
        return betweenMatches(a, b)
                .map(type -> isSaidByAll(a, b) ? type : Conflict.Type.PATHS_DISAGREE);
    }

    private static boolean isSaidByAll(Claim a, Claim b) {
        return a.isDirect() && b.isDirect();
    }

    private static boolean saysTheSame(Claim a, Claim b) {
        return a.relation() == b.relation() && a.target().equals(b.target());
    }

    private Optional<Conflict.Type> betweenMatches(Claim a, Claim b) {
        if (areOne(a, b)) {
            return areOpposed(a.relation(), b.relation())
                    ? Optional.of(Conflict.Type.OPPOSED_RELATIONS)
                    : Optional.empty();
        }
        if (a.relation() == EXACT && b.relation() == EXACT) {
            return Optional.of(Conflict.Type.SEVERAL_EXACT);
        }
        return turnsHierarchy(a, b) || turnsHierarchy(b, a)
                ? Optional.of(Conflict.Type.AGAINST_HIERARCHY)
                : Optional.empty();
    }

    private boolean areOne(Claim a, Claim b) {
        return a.to() != null && b.to() != null && same.areOne(a.to().value(), b.to().value());
    }

    private static boolean areOpposed(Relation a, Relation b) {
        var both = EnumSet.of(a, b);
        return both.size() == 2
                && (both.equals(EnumSet.of(EXACT, BROAD))
                        || both.equals(EnumSet.of(EXACT, NARROW))
                        || both.equals(EnumSet.of(BROAD, NARROW))
                        || both.equals(EnumSet.of(EXACT, RELATED)));
    }

    /// Whether what is at most the lower claim's code stands above what is at least the upper's.
    boolean turnsHierarchy(Claim lower, Claim upper) {
        return LOWER.contains(lower.relation())
                && UPPER.contains(upper.relation())
                && lower.to() != null
                && upper.to() != null
                && isBelow(upper.to().value(), lower.to().value());
    }

    private boolean isBelow(String code, String ancestor) {
        var below = object.find(code);
        var above = object.find(ancestor);
        return below != CompiledVocabulary.UNKNOWN
                && above != CompiledVocabulary.UNKNOWN
                && object.isBelow(below, above);
    }
}
