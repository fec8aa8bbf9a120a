package dk.ffb.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often the suggestions know what the project's mapping sets say. The figures are those
/// measured when they were written down, less a margin; a change that loses more is to be looked
/// at.
class ShippedSuggestionTests {

    @ParameterizedTest
    @CsvSource({"eksempel-fagsystem-ffb, 0.88, 0.92", "icf-ffb, 0.88, 0.94", "lov-ffb, 0.85, 0.90"})
    void theRightOneIsAmongTheFirst(String mappingSet, double mrr, double amongFive) {
        var result = new SuggestionMeasure(mappingSet).measure();

        assertThat(result.mrr()).as("MRR, missed %s", result.missed()).isGreaterThan(mrr);
        assertThat(result.among5()).as("missed %s", result.missed()).isGreaterThan(amongFive);
    }
}
