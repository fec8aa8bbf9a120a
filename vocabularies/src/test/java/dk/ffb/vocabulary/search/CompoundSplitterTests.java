package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.search.CompoundSplitter.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTests {

    private final WordAnalysis analysis = analysis();

    private static WordAnalysis analysis() {
        var analysis = new WordAnalysis(SearchWords.shipped());
        List.of(
                        "funktion",
                        "nedsættelse",
                        "evne",
                        "bolig",
                        "støtte",
                        "børn",
                        "hus",
                        "arbejde",
                        "plads",
                        "misbrug",
                        "behandling",
                        "stof",
                        "syn",
                        "ned",
                        "sættelse")
                .forEach(word -> analysis.lexicon().add(Normalizer.fold(word)));
        return analysis;
    }

    @ParameterizedTest
    @CsvSource({
        "funktionsnedsættelse, funktions+nedsaettelse",
        "funktionsevnenedsættelse, funktions+evne+nedsaettelse",
        "boligstøtte, bolig+stoette",
        "børnehus, boerne+hus",
        "arbejdsplads, arbejds+plads",
        "misbrugsbehandlingen, misbrugs+behandlingen",
        "stofmisbrug, stof+misbrug"
    })
    void everyPartIsAWordAndTheWholeIsCovered(String word, String parts) {
        assertThat(split(word)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolig", "synkronisering", "husholdning", "vejledning", "xyzzy", "bo"})
    void whatIsNoCompoundOfKnownWordsIsLeftWhole(String word) {
        assertThat(split(word)).isEmpty();
    }

    @Test
    void thePartThatIsKnownIsFoundWhereTheOtherIsNot() {
        var splitter = analysis.splitter();

        assertThat(splitter.end("ukendtnedsaettelse"))
                .extracting(Part::text)
                .containsExactly("nedsaettelse");
        assertThat(splitter.beginning("boligrestance"))
                .extracting(Part::text)
                .containsExactly("bolig");
        assertThat(splitter.beginning("xyzzyplugh")).isEmpty();
    }

    private String split(String word) {
        return String.join(
                "+",
                analysis.splitter().split(Normalizer.fold(word)).stream().map(Part::text).toList());
    }
}
