package dk.ffb.vocabulary.shapes;

import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.content;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntegrityCheckTests {

    @Test
    void siblingsWithOneNameAreWarnedOfUnlessTheyLiveAtDifferentTimes() {
        var day = LocalDate.of(2024, 1, 1);

        assertThat(
                        findings(
                                concept("1").labels(Texts.danish("Andet")),
                                concept("2").labels(Texts.danish("Andet")),
                                concept("3").labels(Texts.danish("Andet")).broader("1"),
                                concept("4").labels(Texts.danish("Andet")).broader("1"),
                                concept("5")
                                        .labels(Texts.danish("Andet"))
                                        .broader("1")
                                        .validity(new Validity(null, day))))
                .containsExactly(
                        "x:0: advarsel / warning: et andet begreb under '1' hedder også 'Andet'"
                                + " / another concept under '1' is called 'Andet' too");
    }

    @Test
    void aDeprecatedCodeLeadsOnOrSaysWhyNot() {
        assertThat(
                        findings(
                                concept("1").status(Status.DEPRECATED),
                                concept("2").status(Status.DEPRECATED).replacedBy("3"),
                                concept("3"),
                                concept("4").status(Status.DEPRECATED).note("da", "Udgået"),
                                concept("5").replacedBy("5")))
                .containsExactly(
                        "x:0: advarsel / warning: '1' er udgået, men hverken en afløser eller en note siger, hvad der skal bruges i stedet"
                                + " / '1' is deprecated, but neither a successor nor a note says what to use instead",
                        "x:0: '5' er afløst af sig selv / '5' is replaced by itself",
                        "x:0: advarsel / warning: '5' er afløst, men er ikke udgået og har ingen slutdato"
                                + " / '5' is replaced, but it is neither deprecated nor does its validity end");
    }

    @Test
    void eachCycleIsToldOfOnce() {
        assertThat(
                        findings(
                                concept("1").broader("2"),
                                concept("2").broader("1"),
                                concept("3").broader("1"),
                                concept("4").broader("5").broader("3"),
                                concept("5").broader("4")))
                .containsExactly(
                        "x:0: hierarkiet går i ring: '1' (Begreb 1) → '2' (Begreb 2) → '1' (Begreb 1)"
                                + " / the hierarchy goes in a circle: '1' (Begreb 1) → '2' (Begreb 2) → '1' (Begreb 1)",
                        "x:0: hierarkiet går i ring: '4' (Begreb 4) → '5' (Begreb 5) → '4' (Begreb 4)"
                                + " / the hierarchy goes in a circle: '4' (Begreb 4) → '5' (Begreb 5) → '4' (Begreb 4)");
    }

    @Test
    void aHierarchyMayBeAsDeepAsItLikes() {
        var chain =
                IntStream.range(0, 200_000)
                        .mapToObj(i -> {
                            var concept = concept("c" + i);
                            return i == 0 ? concept : concept.broader("c" + (i - 1));
                        })
                        .toArray(ConceptBuilder[]::new);

        assertThat(findings(chain)).isEmpty();
    }

    @Test
    void oddLettersAreFound() {
        assertThat(
                        findings(
                                concept("a\u0007b"),
                                concept("2").labels(Texts.danish("for\uFFFDlder")),
                                concept("3").labels(Texts.danish("halv \uD83D")),
                                concept("4").labels(Texts.danish("👩‍👩‍👧 er i orden")),
                                concept("5").labels(Texts.of("ikke et sprog", "x")),
                                concept(" 6")))
                .containsExactly(
                        "x:0: teksten 'Begreb a\u0007b' indeholder kontroltegnet U+0007"
                                + " / the text 'Begreb a\u0007b' holds the control character U+0007",
                        "x:0: teksten 'for\uFFFDlder' indeholder U+FFFD: et bogstav er gået tabt, da filen blev konverteret"
                                + " / the text 'for\uFFFDlder' holds U+FFFD: a letter was lost when the file was converted",
                        "x:0: teksten 'halv \uD83D' indeholder U+D83D, som ikke er et tegn"
                                + " / the text 'halv \uD83D' holds U+D83D, which is no character",
                        "x:0: 'ikke et sprog' er ikke en sprogkode"
                                + " / 'ikke et sprog' is no language tag",
                        "x:0: koden indeholder kontroltegnet U+0007"
                                + " / the code holds the control character U+0007",
                        "x:0: advarsel / warning: koden ' 6' begynder eller slutter med et mellemrum"
                                + " / the code ' 6' begins or ends with a space");
    }

    private static List<String> findings(ConceptBuilder... concepts) {
        return IntegrityCheck.check(content("v", concepts), Locator.named("x")).stream()
                .map(Finding::toString)
                .toList();
    }
}
