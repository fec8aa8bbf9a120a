package dk.ffb.service.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.draft.edit.Alteration.Effect;
import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftDifferencesTests {

    @Test
    void severalChangesOfOneConceptAreOneDifference() {
        var found = differences(renamed("B", "Bæ"), renamed("B", "Bøje"));

        assertThat(found)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.before().texts(Part.LABELS)).isEqualTo(Texts.danish("Bo"));
                    assertThat(it.after().texts(Part.LABELS)).isEqualTo(Texts.danish("Bøje"));
                });
    }

    @Test
    void whatIsAsItWasIsNoDifference() {
        assertThat(differences(renamed("B", "Bæ"), renamed("B", "Bo"))).isEmpty();
    }

    @Test
    void aNewConceptThatIsChangedIsNewAllTheSame() {
        var added = new Edit.AddConcept("E", Parts.of(Part.LABELS, Texts.danish("Eje")));

        assertThat(differences(added, renamed("E", "Eja")))
                .extracting(Alteration::effect, it -> it.after().texts(Part.LABELS))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Effect.ADDED, Texts.danish("Eja")));
    }

    private static Edit renamed(String code, String label) {
        return new Edit.ChangeConcept(code, Patch.of(Part.LABELS, Texts.danish(label)));
    }

    private static List<Alteration> differences(Edit... edits) {
        var changes = new ArrayList<DraftChange>();
        for (var edit : edits) {
            var alterations = Drafted.of(DraftFixtures.base(), changes).alterations(edit);
            changes.add(DraftFixtures.change(changes.size() + 1, alterations));
        }
        return Drafted.of(DraftFixtures.base(), changes).differences(changes);
    }
}
