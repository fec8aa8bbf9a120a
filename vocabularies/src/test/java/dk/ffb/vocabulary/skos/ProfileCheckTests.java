package dk.ffb.vocabulary.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProfileCheckTests {

    private static final Concept ALT =
            Concept.of("A b/ø", "Alt").toBuilder().kind(Kind.THEME).build();

    @Test
    void hasNothingToSayOfContentAsItShouldBe() {
        assertThat(ProfileCheck.check(content(ALT))).isEmpty();
    }

    @Test
    void namesTheConceptThatBreaksTheProfile() {
        var kindless = new ConceptBuilder("A b/ø").label("da", "Alt").build();

        assertThat(ProfileCheck.check(content(kindless)))
                .extracting(Finding::file)
                .contains("A b/ø");
    }

    private static VocabularyContent content(Concept concept) {
        return new VocabularyContent(
                new Vocabulary(
                        new VocabularyKey("v"),
                        List.of(),
                        Texts.danish("V"),
                        Texts.NONE,
                        "Opdigtet",
                        Vocabulary.Scope.LOCAL,
                        "Opdigtet"),
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(concept),
                List.of());
    }
}
