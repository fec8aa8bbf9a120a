package dk.ffb.service.page.concept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Fixtures;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetOrderTests {

    private final AlphabetOrder order =
            new AlphabetOrder(
                    CompiledVocabulary.of(
                            Fixtures.vocabulary(
                                    "v",
                                    Stream.of(
                                                    "Åben", "arm", "Zoo", "Ærinde", "1 gang", "Øje",
                                                    "Арм", "Aa", "al")
                                            .map(label -> Concept.of(label, label))
                                            .toArray(Concept[]::new))),
                    "da");

    @Test
    void danishLettersComeLastAndDoubleAIsÅ() {
        assertThat(order.letters().stream().map(Alphabet::shown))
                .containsExactly("#", "A", "Z", "Æ", "Ø", "Å");
        assertThat(order.places(AlphabetOrder.letter("Århus"))).hasSize(2);
    }

    @Test
    void whatBeginsWithNoLetterIsUnderOneSign() {
        assertThat(order.places(AlphabetOrder.OTHER)).hasSize(2);
    }

    @Test
    void whoBeginsAtAWordStandsBeforeTheNextOne() {
        assertThat(order.place("am")).isEqualTo(2);
    }
}
