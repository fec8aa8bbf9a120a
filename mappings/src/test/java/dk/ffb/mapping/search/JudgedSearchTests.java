package dk.ffb.mapping.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.ShippedEdition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Holds the search to what it has reached on the shipped content. Raise the figure with the
/// search; a change that lowers it says why.
class JudgedSearchTests {

    /// Measured by `./ffb bench search`.
    private static final double MRR = 0.93;

    private static final double TOLERANCE = 0.02;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Judgement JUDGEMENT =
            Judgement.of(ShippedEdition.EDITION.at(DAY).search(), JudgedQuery.own());

    @Test
    void judgesManyQueries() {
        assertThat(JUDGEMENT.verdicts()).hasSizeGreaterThan(150);
    }

    @Test
    void putsTheExpectedConceptFirstAsOftenAsItDid() {
        assertThat(JUDGEMENT.mrr()).as(() -> wrong()).isGreaterThan(MRR - TOLERANCE);
    }

    @Test
    void findsSomethingForNearlyEveryQuery() {
        assertThat(JUDGEMENT.zeroHits()).isLessThan(0.02);
    }

    @Test
    void claimsNoExactHitWhereNothingFits() {
        assertThat(JUDGEMENT.falseClaims()).isZero();
    }

    private static String wrong() {
        var lines = new StringBuilder("not first:");
        for (var verdict : JUDGEMENT.wrong()) {
            lines.append("%n%d  %s".formatted(verdict.rank(), verdict.query().text()));
        }
        return lines.toString();
    }
}
