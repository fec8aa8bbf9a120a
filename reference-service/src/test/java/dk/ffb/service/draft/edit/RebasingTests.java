package dk.ffb.service.draft.edit;

import static dk.ffb.service.draft.edit.DraftFixtures.base;
import static dk.ffb.service.draft.edit.DraftFixtures.changes;
import static dk.ffb.service.draft.edit.DraftFixtures.concept;
import static dk.ffb.service.draft.edit.DraftFixtures.edited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.draft.edit.Conflict.Resolution;
import dk.ffb.service.draft.edit.Conflict.Take;
import dk.ffb.service.draft.edit.Edit.ChangeConcept;
import dk.ffb.service.draft.edit.Edit.MoveConcept;
import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.vocabulary.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RebasingTests {

    private final List<DraftChange> mine =
            changes(base(), label("mit"), label("mit igen"), new MoveConcept("C", List.of("B")));

    @Test
    void isNothingOnTheSameBase() {
        assertThat(Rebasing.rebased(base(), mine, List.of())).isEqualTo(mine);
    }

    @Test
    void keepsWhatOthersChangedElsewhere() {
        var theirs = edited(base(), new MoveConcept("B", List.of())).content();
        var drafted = Drafted.of(theirs, mine);

        assertThat(drafted.conflicts()).isEmpty();
        assertThat(concept(drafted, "B").label("da")).isEqualTo("mit igen");
        assertThat(concept(drafted, "B").broader()).isEmpty();
    }

    @Test
    void leavesWhatIsThereWhereBothChangedIt() {
        var drafted = Drafted.of(theirs(), mine);

        assertThat(drafted.conflicts()).hasSize(2).allMatch(it -> it.item().name().equals("B"));
        assertThat(concept(drafted, "B").label("da")).isEqualTo("deres");
        assertThat(concept(drafted, "C").broader()).containsExactly("B");
    }

    @Test
    void takesMine() {
        var decided = Rebasing.rebased(theirs(), mine, List.of(take(1, Take.MINE)));

        var drafted = Drafted.of(theirs(), decided);
        assertThat(drafted.conflicts()).isEmpty();
        assertThat(concept(drafted, "B").label("da")).isEqualTo("mit igen");
    }

    @Test
    void takesTheirsOneByOne() {
        var once = Rebasing.rebased(theirs(), mine, List.of(take(1, Take.THEIRS)));
        assertThat(Drafted.of(theirs(), once).conflicts()).extracting("change").containsExactly(2);

        var twice = Rebasing.rebased(theirs(), once, List.of(take(2, Take.THEIRS)));
        var drafted = Drafted.of(theirs(), twice);
        assertThat(drafted.conflicts()).isEmpty();
        assertThat(concept(drafted, "B").label("da")).isEqualTo("deres");
    }

    @Test
    void refusesToDecideWhatIsNoConflict() {
        var none = List.of(take(3, Take.MINE));

        assertThatThrownBy(() -> Rebasing.rebased(theirs(), mine, none))
                .isInstanceOf(DraftRefusal.class);
    }

    private static Content theirs() {
        return edited(base(), label("deres")).content();
    }

    private static Edit label(String text) {
        return new ChangeConcept("B", Patch.of(Part.LABELS, Texts.danish(text)));
    }

    private static Resolution take(int change, Take take) {
        return new Resolution(change, ItemKey.concept("B"), Optional.of(Part.LABELS), take);
    }
}
