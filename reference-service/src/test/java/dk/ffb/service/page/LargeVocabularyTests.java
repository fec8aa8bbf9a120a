package dk.ffb.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.Fixtures;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.VocabularyContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A concept with thousands below it doesn't make a page of thousands.
class LargeVocabularyTests {

    private static final int CHILDREN = 5000;

    private final Pages pages =
            new Pages(
                    Edition.of(
                            1,
                            Instant.parse("2026-01-01T12:00:00Z"),
                            List.of(SmallEdition.release(large(), 1)),
                            List.of()));

    private static VocabularyContent large() {
        var concepts = new ArrayList<Concept>();
        concepts.add(Concept.of("T", "Top"));
        for (var i = 0; i < CHILDREN; i++) {
            concepts.add(
                    new ConceptBuilder("C" + i)
                            .label("da", "Begreb %04d".formatted(i))
                            .broader("T")
                            .build());
        }
        var content = Fixtures.vocabulary("stor", concepts.toArray(Concept[]::new));
        return new VocabularyContent(
                content.vocabulary(), "1", LocalDate.of(2024, 1, 1), concepts, List.of());
    }

    @Test
    void aLongBranchIsCutIntoStretchesThatAreOpenedOneByOne() {
        assertThat(pages.html("/vocabularies/stor?open=T"))
                .contains("Begreb 0100 – Begreb 0199")
                .doesNotContain(">Begreb 0100<");
        assertThat(pages.html("/vocabularies/stor/branch?of=T&from=100&to=200"))
                .contains(">Begreb 0100<", ">Begreb 0199<")
                .doesNotContain(">Begreb 0200<");
    }

    @Test
    void theStretchThatHoldsWhatIsLookedForIsOpen() {
        assertThat(pages.html("/vocabularies/stor?open=C4321"))
                .contains(">Begreb 4321<", ">Begreb 4300<")
                .doesNotContain(">Begreb 4299<");
    }

    @Test
    void theAlphabetIsTurnedPageByPageAndOpenedAtAWord() {
        assertThat(pages.html("/vocabularies/stor/alphabet?letter=B&offset=200"))
                .contains(">Begreb 0200<", "offset=400", "offset=0")
                .doesNotContain(">Begreb 0199<", ">Begreb 0400<");
        assertThat(pages.html("/vocabularies/stor/alphabet?begin=begreb%204321"))
                .contains(">Begreb 4321<")
                .doesNotContain(">Begreb 4320<");
    }
}
