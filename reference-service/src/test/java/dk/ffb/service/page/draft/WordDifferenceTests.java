package dk.ffb.service.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTests {

    @Test
    void onlyWordsThatDifferAreMarked() {
        var both = WordDifference.between("At gå en tur", "At gå en lang tur");

        assertThat(both.before().text()).isEqualTo("At gå en tur");
        assertThat(both.after().text()).isEqualTo("At gå en <ins>lang </ins>tur");
    }

    @Test
    void wordsInARowAreMarkedTogether() {
        var both = WordDifference.between("Spise og drikke selv", "Klare sig selv");

        assertThat(both.before().text()).isEqualTo("<del>Spise og drikke </del>selv");
        assertThat(both.after().text()).isEqualTo("<ins>Klare sig </ins>selv");
    }

    @Test
    void whatWasWrittenIsShownAsText() {
        assertThat(WordDifference.between("", "<b>").after().text())
                .isEqualTo("<ins>&lt;b&gt;</ins>");
    }
}
