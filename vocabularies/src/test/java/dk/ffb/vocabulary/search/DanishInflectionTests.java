package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishInflectionTests {

    private final WordAnalysis analysis = new WordAnalysis(SearchWords.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indsats indsatsen indsatser indsatserne indsatsernes",
                "bolig boligen boliger boligerne boligens",
                "barn barnet børn børnene børnenes",
                "mand manden mænd mændene",
                "hånd hånden hænder hænderne",
                "støtte støtten støtter støttes",
                "tilbud tilbuddet tilbuddene",
                "middel midlet midler midlerne",
                "center centeret centre centrene",
                "hjemløs hjemløst hjemløse hjemløses",
                "social socialt sociale",
                "voldelig voldeligt voldelige",
                "nedsættelse nedsættelsen nedsættelser",
                "behov behovet behovene",
                "ydelse ydelser ydelserne",
                "funktionsevne funktionsevnen funktionsevner",
                "misbrug misbruget misbrugets",
                "vanskelighed vanskeligheder vanskelighederne"
            })
    void allFormsOfAWordMeet(String forms) {
        assertThat(stems(forms.split(" "))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "bolig, bo",
        "mål, mal",
        "hør, hår",
        "plan, plads",
        "kost, kontakt",
        "alkohol, alkove",
        "syn, synd"
    })
    void otherWordsStayApart(String a, String b) {
        assertThat(stems(a, b)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "hjemløs, hjemløshed",
        "udviklingshæmmet, udviklingshæmning",
        "nedsat, nedsættelse",
        "kriminel, kriminalitet",
        "følelse, følelsesmæssig",
        "forstyrrelse, forstyrret",
        "bevægelserne, bevæge",
        "isoleret, isolation",
        "prostitueret, prostitution",
        "deprimeret, depression"
    })
    void wordsOfOneRootMeetThere(String a, String b) {
        assertThat(analysis.danish(Normalizer.fold(a)).root())
                .isEqualTo(analysis.danish(Normalizer.fold(b)).root());
    }

    @ParameterizedTest
    @ValueSource(strings = {"d510", "j1", "82b", "107"})
    void codesHaveNoForms(String code) {
        assertThat(stems(code)).containsExactly(code);
    }

    private Stream<String> stemsOf(String... words) {
        return Arrays.stream(words).map(word -> analysis.danish(Normalizer.fold(word)).stem());
    }

    private java.util.Set<String> stems(String... words) {
        return stemsOf(words).collect(java.util.stream.Collectors.toSet());
    }
}
