package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.search.Normalizer.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTests {

    @ParameterizedTest
    @CsvSource({
        "påklædning, paaklaedning",
        "Påklædning, PAAKLAEDNING",
        "søvn, soevn",
        "idé, ide",
        "Århus, aarhus",
        "Müller, muller",
        "hørehæmmet, hørehæmmet"
    })
    void spellingsOfOneWordAreOne(String a, String b) {
        assertThat(Normalizer.fold(a)).isEqualTo(Normalizer.fold(b));
    }

    @ParameterizedTest
    @CsvSource({"mål, mal", "får, far", "koordinering, kordinering", "hør, hor", "læge, lage"})
    void otherWordsStayApart(String a, String b) {
        assertThat(Normalizer.fold(a)).isNotEqualTo(Normalizer.fold(b));
    }

    @Test
    void wordsAreRunsOfLettersAndDigitsAndParagraphSigns() {
        assertThat(Normalizer.words("Aktivitets- og samvær (§ 104)"))
                .extracting(Word::text)
                .containsExactly("aktivitets", "og", "samvaer", "§", "104");
    }

    @Test
    void aFoldedLetterKnowsWhereItComesFrom() {
        var word = Normalizer.words("en påklædning").getLast();

        assertThat(word.start()).isEqualTo(3);
        assertThat(word.at("paa".length())).isEqualTo(3 + "på".length());
        assertThat(word.at("paaklae".length())).isEqualTo(3 + "påklæ".length());
        assertThat(word.at(word.text().length())).isEqualTo(word.end());
    }

    @Test
    void whatIsNotSeenInACopiedWordIsNotThere() {
        assertThat(Normalizer.compose("syns\u00adnedsættelse")).isEqualTo("synsnedsættelse");
        assertThat(Normalizer.compose("\ufeffhj\u200bælp\u200e")).isEqualTo("hjælp");
    }

    @Test
    void accentsWrittenApartAreComposed() {
        assertThat(Normalizer.compose("a\u030a")).isEqualTo("å");
        assertThat(Normalizer.fold("a\u030ar")).isEqualTo("aar");
    }
}
