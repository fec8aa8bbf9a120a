package dk.ffb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTests {

    @Test
    void numbersAreWrittenAsEachLanguageDoes() {
        assertThat(Said.of("%,d tegn", "%,d characters", 60_000))
                .isEqualTo(new Said("60.000 tegn", "60,000 characters"));
    }

    @Test
    void aWordThatIsSaidInBothLanguagesComesInTheSentencesOwn() {
        var text = new Said("en tekst", "a text");

        assertThat(Said.of("er ikke %s", "is not %s", text))
                .isEqualTo(new Said("er ikke en tekst", "is not a text"));
    }

    @Test
    void percentSignsInAWordAreLeftAlone() {
        assertThat(Said.of("'%s' er ukendt", "'%s' is unknown", "100 %s").danish())
                .isEqualTo("'100 %s' er ukendt");
    }

    @Test
    void aFindingSaysDanishFirstAndEnglishBesideIt() {
        var place = new Place("v.csv", 3, "code");
        var missing = new Said("mangler", "is missing");

        assertThat(place.error(missing)).hasToString("v.csv:3: code: mangler / is missing");
        assertThat(place.warning(missing))
                .hasToString("v.csv:3: advarsel / warning: code: mangler / is missing");
    }
}
