package dk.ffb.service.draft;

import static dk.ffb.service.draft.edit.DraftFixtures.ANNE;
import static dk.ffb.service.draft.edit.DraftFixtures.BO;
import static dk.ffb.service.draft.edit.DraftFixtures.NOW;
import static dk.ffb.service.draft.edit.DraftFixtures.change;
import static dk.ffb.service.draft.edit.DraftFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.DraftRefusal.Reason;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class DraftTests {

    private final Draft edited = draft().edit(change(1, List.of()));

    @Test
    void everyStepIsARevision() {
        assertThat(draft().revision()).isEqualTo(1);
        assertThat(edited.revision()).isEqualTo(2);
        assertThat(edited.comment(1, BO, NOW, "Hm?").revision()).isEqualTo(3);
    }

    @Test
    void theNumberOfAChangeIsNeverUsedAgain() {
        var undone = edited.undo(1, ANNE, NOW, "");

        assertThat(undone.changes()).isEmpty();
        assertThat(undone.nextChange()).isEqualTo(2);
    }

    @Test
    void aCommentIsOnOneChangeOrOnTheWhole() {
        var said = edited.comment(1, BO, NOW, "om den").comment(0, BO, NOW, "om det hele");

        assertThat(said.comments(1)).extracting(Step::note).containsExactly("om den");
        assertThat(said.comments(0)).extracting(Step::note).containsExactly("om det hele");
        assertRefused(Reason.EDIT, () -> edited.comment(7, BO, NOW, "om ingen"));
    }

    @Test
    void nobodyApprovesWhatTheyEditedEvenIfItWasUndone() {
        var byBoth = edited.edit(new DraftChange(2, "test", BO, NOW, "", List.of()));
        var submitted = byBoth.undo(2, ANNE, NOW, "").submit(ANNE, NOW, "");

        assertRefused(Reason.FOUR_EYES, () -> submitted.approve(BO, NOW, ""));
        assertRefused(Reason.FOUR_EYES, () -> submitted.approve(ANNE, NOW, ""));
    }

    @Test
    void nobodyApprovesWhatTheySubmitted() {
        var submitted = edited.submit(BO, NOW, "");

        assertRefused(Reason.FOUR_EYES, () -> submitted.approve(BO, NOW, ""));
    }

    @Test
    void somebodyElseApproves() {
        var approved = edited.submit(ANNE, NOW, "").approve(BO, NOW, "fint");

        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.publish("2", BO, NOW, "").published()).isEqualTo("2");
    }

    @Test
    void cannotBeChangedWhileItWaits() {
        var submitted = edited.submit(ANNE, NOW, "");

        assertRefused(Reason.STATE, () -> submitted.edit(change(2, List.of())));
        assertRefused(Reason.STATE, () -> submitted.undo(1, ANNE, NOW, ""));
        var returned = submitted.giveBack(BO, NOW, "Navnet er for langt");
        assertThat(returned.edit(change(2, List.of())).changes()).hasSize(2);
    }

    @Test
    void isPublishedOnlyWhenApproved() {
        assertRefused(Reason.STATE, () -> edited.publish("2", BO, NOW, ""));
        assertRefused(Reason.STATE, () -> edited.submit(ANNE, NOW, "").publish("2", BO, NOW, ""));
    }

    @Test
    void hasNothingToSubmitWithoutChanges() {
        assertRefused(Reason.STATE, () -> draft().submit(ANNE, NOW, ""));
    }

    @Test
    void isOverWhenDiscarded() {
        var discarded = edited.discard(ANNE, NOW, "");

        assertRefused(Reason.STATE, () -> discarded.comment(0, BO, NOW, "Øv"));
        assertRefused(Reason.STATE, () -> discarded.discard(ANNE, NOW, ""));
    }

    private static void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DraftRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
