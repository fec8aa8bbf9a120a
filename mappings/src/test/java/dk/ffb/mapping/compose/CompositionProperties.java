package dk.ffb.mapping.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CompositionProperties {

    /// The table of the design, as it stands there.
    private static final Map<String, String> DESIGN =
            Map.of(
                    "exact", "exact close broad narrow related",
                    "close", "close related related related –",
                    "broad", "broad related broad related –",
                    "narrow", "narrow related related narrow –",
                    "related", "related – – – –",
                    "none", "– – – – –");

    @Property
    void isTheTableOfTheDesign(@ForAll Relation first, @ForAll Relation second) {
        var row = DESIGN.get(first.text()).split(" ");
        var column = Set.of(Relation.NONE).contains(second) ? "–" : row[second.ordinal()];
        assertThat(Composition.of(first, second).map(Relation::text).orElse("–")).isEqualTo(column);
    }

    @Property
    void exactChangesNothing(@ForAll Relation relation) {
        var same = relation == Relation.NONE ? Optional.empty() : Optional.of(relation);
        assertThat(Composition.of(Relation.EXACT, relation)).isEqualTo(same);
        assertThat(Composition.of(relation, Relation.EXACT)).isEqualTo(same);
    }

    @Property
    void invertingTwiceIsTheSame(@ForAll Relation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
    }

    @Property
    void readBackwardsItIsTheInverse(@ForAll Relation first, @ForAll Relation second) {
        assertThat(Composition.of(second.inverse(), first.inverse()))
                .isEqualTo(Composition.of(first, second).map(Relation::inverse));
    }

    @Property
    void theOrderOfComposingMakesNoDifferenceToWhatIsClaimed(
            @ForAll Relation a, @ForAll Relation b, @ForAll Relation c) {
        var left = Composition.of(a, b).flatMap(ab -> Composition.of(ab, c));
        var right = Composition.of(b, c).flatMap(bc -> Composition.of(a, bc));
        if (left.isPresent() && right.isPresent()) {
            assertThat(left).isEqualTo(right);
        }
    }

    @Property
    void neverClaimsMoreThanEitherStep(@ForAll Relation first, @ForAll Relation second) {
        Composition.of(first, second)
                .ifPresent(whole -> {
                    assertThat(whole).isGreaterThanOrEqualTo(first);
                    assertThat(whole).isGreaterThanOrEqualTo(second);
                });
    }

    @Property
    void confidenceNeverGrows(
            @ForAll @DoubleRange(min = 0, max = 1) double first,
            @ForAll @DoubleRange(min = 0, max = 1) double second) {
        var whole = Composition.confidence(first, second);
        assertThat(whole).isBetween(0.0, Math.min(first, second) + 5e-7);
        assertThat(Composition.confidence(second, first)).isEqualTo(whole);
        assertThat(Composition.confidence(Double.NaN, second)).isEqualTo(second);
        assertThat(Composition.confidence(first, Double.NaN)).isEqualTo(first);
    }
}
