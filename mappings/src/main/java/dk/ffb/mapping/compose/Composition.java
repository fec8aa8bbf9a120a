package dk.ffb.mapping.compose;

import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.NONE;
import static dk.ffb.mapping.Relation.RELATED;

import dk.ffb.mapping.Relation;
import java.util.Optional;

/// What follows from two steps taken one after the other: A→B and B→C give A→C.
///
/// It never claims more than the steps entail: a closeness of closeness is only relatedness, and
/// something related to something related may be anything.
@SuppressWarnings("EnumOrdinal") // the table is made anew with every start
public final class Composition {

    private static final int RELATIONS = Relation.values().length;

    /// First relation down the side, second along the top, in the order of [Relation]. What is left
    /// out at the end of a row is no translation.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Optional<Relation>[] TABLE = new Optional[RELATIONS * RELATIONS];

    static {
        row(EXACT, EXACT, CLOSE, BROAD, NARROW, RELATED);
        row(CLOSE, CLOSE, RELATED, RELATED, RELATED);
        row(BROAD, BROAD, RELATED, BROAD, RELATED);
        row(NARROW, NARROW, RELATED, RELATED, NARROW);
        row(RELATED, RELATED);
        row(NONE);
    }

    private Composition() {}

    private static void row(Relation first, Relation... seconds) {
        for (var second = 0; second < RELATIONS; second++) {
            TABLE[first.ordinal() * RELATIONS + second] =
                    second < seconds.length ? Optional.of(seconds[second]) : Optional.empty();
        }
    }

    /// The relation of the whole; empty where the two steps entail nothing.
    public static Optional<Relation> of(Relation first, Relation second) {
        return TABLE[first.ordinal() * RELATIONS + second.ordinal()];
    }

    /// The confidence of the whole: the product, where one that is absent ([Double#NaN]) counts as
    /// 1. It is absent only where both are. Products are rounded to six decimals, so that 0.95 ×
    ///    0.7 reads 0.665 and the order of the factors makes no difference to what is best.
    public static double confidence(double first, double second) {
        if (Double.isNaN(first)) {
            return second;
        }
        return Double.isNaN(second) ? first : Math.rint(first * second * 1e6) / 1e6;
    }
}
