package dk.ffb.mapping.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.compiled.Numbering;
import dk.ffb.vocabulary.compiled.Numbers;
import dk.ffb.vocabulary.compiled.Packing;
import dk.ffb.vocabulary.compiled.Validities;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What rows claim, apart from the codes: how close, how sure, on what days and on what grounds. A
/// mapping set makes few different claims, so each is kept once and a row has the number of its
/// own.
final class Claims {

    private final Numbers ofRows;
    private final Relation[] relations;
    private final Relation[] inverses;
    private final double[] confidences;
    private final Validities validities;
    private final @Nullable String[] justifications;

    private record Claim(
            Relation relation,
            @Nullable Double confidence,
            Validity validity,
            @Nullable String justification) {

        Claim(Mapping row) {
            this(row.relation(), row.confidence(), row.validity(), row.justification());
        }

        static Claim read(PackedReader in) {
            return new Claim(
                    Relation.valueOf(in.text()),
                    Frame.confidence(in),
                    Packing.validity(in),
                    in.optionalText());
        }

        static void write(PackedWriter out, Claim claim) {
            out.text(claim.relation.name());
            Frame.write(out, claim.confidence);
            Packing.write(out, claim.validity);
            out.optionalText(claim.justification);
        }

        double sureness() {
            return confidence == null ? Double.NaN : confidence;
        }
    }

    Claims(List<Mapping> rows) {
        var numbering = new Numbering<Claim>();
        this(
                Numbers.of(rows.stream().mapToInt(r -> numbering.of(new Claim(r)) - 1).toArray()),
                numbering.things());
    }

    private Claims(Numbers ofRows, List<Claim> all) {
        this.ofRows = ofRows;
        relations = all.stream().map(Claim::relation).toArray(Relation[]::new);
        inverses = all.stream().map(c -> c.relation().inverse()).toArray(Relation[]::new);
        confidences = all.stream().mapToDouble(Claim::sureness).toArray();
        validities = Validities.of(all.stream().map(Claim::validity).toList());
        justifications = all.stream().map(Claim::justification).toArray(String[]::new);
    }

    static Claims read(PackedReader in) {
        return new Claims(Numbers.read(in), in.list(Claim::read));
    }

    void write(PackedWriter out) {
        ofRows.write(out);
        out.list(IntStream.range(0, count()).mapToObj(this::claim).toList(), Claim::write);
    }

    private Claim claim(int claim) {
        var sure = confidences[claim];
        return new Claim(
                relations[claim],
                Double.isNaN(sure) ? null : (Double) sure,
                validities.get(claim),
                justifications[claim]);
    }

    /// The number of the row's claim.
    int ofRow(int row) {
        return ofRows.get(row);
    }

    /// How many different claims there are.
    int count() {
        return relations.length;
    }

    Relation relation(int claim) {
        return relations[claim];
    }

    Relation inverse(int claim) {
        return inverses[claim];
    }

    /// [Double#NaN] where there is none.
    double confidence(int claim) {
        return confidences[claim];
    }

    Validities validities() {
        return validities;
    }

    boolean holds(int claim, int epochDay) {
        return validities.holds(claim, epochDay);
    }

    @Nullable String justification(int claim) {
        return justifications[claim];
    }
}
