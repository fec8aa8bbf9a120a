package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.search.Paragraphs.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTests {

    private final Paragraphs paragraphs = new Paragraphs(SearchWords.shipped().files().laws());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§85 | § 85 ",
                "§ 85 | § 85 ",
                "SEL 85 | SEL§ 85 ",
                "sel§107 | SEL§ 107 ",
                "paragraf 85 | § 85 ",
                "85 stk 1 | § 85 1",
                "§ 108, stk. 7 | § 108 7",
                "serviceloven § 85 | SEL§ 85 ",
                "§ 105 i almenboligloven | ABL§ 105 ",
                "lov om social service § 104 | SEL§ 104 ",
                "82 b | § 82b ",
                "§82B | § 82b "
            })
    void areFoundInEveryWayPeopleWriteThem(String text, String expected) {
        assertThat(paragraphs.in(text))
                .extracting(ParagraphsTests::told)
                .containsExactly(expected.strip());
    }

    @Test
    void severalAreFoundInAList() {
        assertThat(paragraphs.in("§§ 107, 109 og 110"))
                .extracting(Reference::number)
                .containsExactly("107", "109", "110");
    }

    @ParameterizedTest
    @ValueSource(strings = {"27.57.04", "J1.4", "d510", "2024", "stue 12345", "kontakt"})
    void aCodeOrANumberIsNone(String text) {
        assertThat(paragraphs.certainIn(text)).isEmpty();
    }

    private static String told(Reference reference) {
        return (reference.law() + "§ " + reference.number() + " " + reference.part()).strip();
    }
}
