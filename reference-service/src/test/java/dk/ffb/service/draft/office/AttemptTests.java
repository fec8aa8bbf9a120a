package dk.ffb.service.draft.office;

import static dk.ffb.service.draft.edit.DraftFixtures.ANNE;
import static dk.ffb.service.draft.edit.DraftFixtures.labelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.Fixtures;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.draft.edit.DraftFixtures;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.Edit.AddConcept;
import dk.ffb.service.draft.edit.Edit.ChangeConcept;
import dk.ffb.service.draft.edit.Edit.DeprecateConcept;
import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of an edit before it is made.
final class AttemptTests {

    private static final Clock CLOCK = Clock.fixed(DraftFixtures.NOW, ZoneOffset.UTC);

    @TempDir private Path directory;
    private ReferenceData data;
    private DraftOffice office;
    private Draft draft;

    @BeforeEach
    void begin() {
        data = Fixtures.emptyData(directory, CLOCK);
        var release =
                NewRelease.of(DraftFixtures.base().value(), "1", LocalDate.of(2024, 5, 30), "");
        data.publisher().publish(List.of(release), "test", "");
        office = DraftOffice.of(data, new DraftTextJson(), CLOCK);
        draft = office.desk().create(Subject.VOCABULARY, "v", "Prøve", ANNE);
    }

    @AfterEach
    void end() {
        data.close();
    }

    @Test
    void aFaultIsToldOfTheItemAndThePart() {
        var twice = Patch.of(Part.ALT_LABELS, Texts.danish("Bo"));

        assertThat(attempt(new ChangeConcept("B", twice)))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.item()).isEqualTo("B");
                    assertThat(check.part()).isEqualTo("alt_label");
                });
    }

    @Test
    void nothingIsSaidOfWhatIsFine() {
        assertThat(attempt(new ChangeConcept("B", Patch.of(Part.LABELS, Texts.danish("Bolig")))))
                .isEmpty();
    }

    @Test
    void whatBecomesWrongElsewhereIsToldToo() {
        assertThat(attempt(new DeprecateConcept("B", List.of(), "Bruges ikke", null)))
                .extracting(Check::item)
                .containsExactlyInAnyOrder("B", "D");
    }

    @Test
    void whatIsWrongElsewhereAlreadyIsNotToldAgain() {
        edit(new DeprecateConcept("B", List.of(), "Bruges ikke", null));

        assertThat(attempt(new AddConcept("E", labelled("Eje")))).isEmpty();
    }

    @Test
    void aNewCodeIsLookedAtBeforeItHasAName() {
        assertThat(attempt(new AddConcept("E", Parts.NONE))).isEmpty();
        assertThatThrownBy(() -> attempt(new AddConcept("B", Parts.NONE)))
                .hasMessageContaining("is there already");
    }

    @Test
    void someItemsAreLookedAtByThemselves() {
        edit(new DeprecateConcept("B", List.of(), "Bruges ikke", null));

        assertThat(office.review().checks(draft, Set.of(ItemKey.concept("D"))))
                .extracting(Check::item)
                .containsExactly("D");
        assertThat(office.review().checks(draft, Set.of(ItemKey.concept("A")))).isEmpty();
    }

    @Test
    void nothingIsKept() {
        attempt(new AddConcept("E", labelled("Eje")));

        assertThat(office.desk().find(draft.id()).orElseThrow().draft().revision()).isEqualTo(1);
    }

    private List<Check> attempt(Edit edit) {
        return office.review().attempt(draft, List.of(new WantedEdit(edit, "")), ANNE);
    }

    private void edit(Edit edit) {
        draft = office.desk().edit(draft, List.of(new WantedEdit(edit, "")), ANNE);
    }
}
