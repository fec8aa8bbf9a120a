package dk.ffb.vocabulary.compiled;

import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.content;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledVocabularyTests {

    /// a is above b and c; d is below both; e is a top of its own.
    private final CompiledVocabulary diamond =
            vocabulary(
                    "v",
                    concept("a"),
                    concept("b").broader("a"),
                    concept("c").broader("a"),
                    concept("d").broader("b").broader("c"),
                    concept("e"));

    @Test
    void findsEveryCodeToTheLetter() {
        var vocabulary = codes("v", "J1.4", "j1.4", "Ø", "Øl", "A-Ø");
        assertThat(vocabulary.find("J1.4")).isZero();
        assertThat(vocabulary.find("j1.4")).isOne();
        assertThat(vocabulary.find("Ø")).isEqualTo(2);
        assertThat(vocabulary.find("A-Ø")).isEqualTo(4);
        assertThat(vocabulary.find("A-Å")).isEqualTo(CompiledVocabulary.UNKNOWN);
        assertThat(vocabulary.find("J1")).isEqualTo(CompiledVocabulary.UNKNOWN);
    }

    @Test
    void labelsFallBackToDanishThenToAnyThenToTheCode() {
        var vocabulary =
                vocabulary(
                        "v",
                        concept("da-en").label("en", "English"),
                        concept("en").labels(Texts.of("en", "Only English")),
                        concept("none").labels(Texts.NONE));
        assertThat(vocabulary.label(0, "en")).isEqualTo("English");
        assertThat(vocabulary.label(0, "fr")).isEqualTo("Begreb da-en");
        assertThat(vocabulary.label(1, "da")).isEqualTo("Only English");
        assertThat(vocabulary.label(2, "da")).isEqualTo("none");
    }

    @Test
    void knowsWhoIsAboveAndBelow() {
        assertThat(named(diamond, diamond.ancestors(3))).containsExactly("b", "c", "a");
        assertThat(named(diamond, diamond.descendants(0))).containsExactly("b", "d", "c");
        assertThat(named(diamond, diamond.children(0))).containsExactly("b", "c");
        assertThat(named(diamond, diamond.path(3))).containsExactly("a", "b");
        assertThat(named(diamond, diamond.tops())).containsExactly("a", "e");
    }

    @Test
    void isBelowHoldsByEveryParent() {
        assertThat(diamond.isBelow(3, 1)).isTrue();
        assertThat(diamond.isBelow(3, 2)).isTrue();
        assertThat(diamond.isBelow(3, 0)).isTrue();
        assertThat(diamond.isBelow(3, 3)).isFalse();
        assertThat(diamond.isBelow(0, 3)).isFalse();
        assertThat(diamond.isBelow(4, 0)).isFalse();
    }

    @Test
    void holdsFromTheFirstDayToTheDayBeforeTheLast() {
        var year = new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        var vocabulary = vocabulary("v", concept("a").validity(year), concept("b"));
        assertThat(vocabulary.holds(0, day(2023, 12, 31))).isFalse();
        assertThat(vocabulary.holds(0, day(2024, 1, 1))).isTrue();
        assertThat(vocabulary.holds(0, day(2024, 12, 31))).isTrue();
        assertThat(vocabulary.holds(0, day(2025, 1, 1))).isFalse();
        assertThat(vocabulary.holds(1, day(1066, 10, 14))).isTrue();
    }

    @Test
    void givesBackWhatItWasMadeOf() {
        var all =
                content(
                        "v",
                        concept("top").kind(Kind.THEME).note("da", "en note"),
                        concept("old")
                                .status(Status.DEPRECATED)
                                .replacedBy("top")
                                .replacedBy("somewhere else")
                                .validity(new Validity(null, LocalDate.of(2020, 1, 1))),
                        concept("step")
                                .broader("top")
                                .scaleValue(-3)
                                .altLabel("da", "ét")
                                .altLabel("da", "to")
                                .altLabel("en", "one")
                                .hiddenLabel("da", "skjult")
                                .definition("en", "what it means"));
        assertThat(CompiledVocabulary.of(all).content()).isEqualTo(all);
    }

    @Test
    void refusesWhatCannotBeCompiled() {
        assertThatThrownBy(() -> codes("v", "a", "b", "a")).hasMessageContaining("twice: a");
        assertThatThrownBy(() -> vocabulary("v", concept("a").broader("z")))
                .hasMessageContaining("not there: z");
        assertThatThrownBy(() ->
                        vocabulary(
                                "v",
                                concept("a"),
                                concept("b").broader("a").broader("c"),
                                concept("c").broader("b")))
                .hasMessageContaining("cycle");
    }

    @Test
    void suggestsWhatMightHaveBeenMeant() {
        var vocabulary =
                codes("v", "J1.4", "J14", "J1.5", "AKT-02", "AKT-2", "SYN", "HØR", "BO108S");
        assertThat(near(vocabulary, "j1,4")).first().isEqualTo("J1.4");
        assertThat(near(vocabulary, "J01.4")).first().isEqualTo("J1.4");
        assertThat(near(vocabulary, "akt2")).startsWith("AKT-2", "AKT-02");
        assertThat(near(vocabulary, "SNY")).containsExactly("SYN");
        assertThat(near(vocabulary, "BO108")).containsExactly("BO108S");
        assertThat(near(vocabulary, "hør")).containsExactly("HØR");
        assertThat(near(vocabulary, "something else")).isEmpty();
        assertThat(near(vocabulary, "")).isEmpty();
    }

    @Test
    void suggestsNothingForATextFarLongerThanAnyCode() {
        var vocabulary = codes("v", "J1.4", "SYN");
        assertThat(near(vocabulary, "x".repeat(1_000_000))).isEmpty();
        assertThat(near(vocabulary, "0".repeat(1_000_000))).isEmpty();
    }

    private static List<String> near(CompiledVocabulary vocabulary, String code) {
        return named(vocabulary, vocabulary.near(code, 5));
    }

    private static List<String> named(CompiledVocabulary vocabulary, int[] concepts) {
        return Arrays.stream(concepts).mapToObj(vocabulary::code).toList();
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
