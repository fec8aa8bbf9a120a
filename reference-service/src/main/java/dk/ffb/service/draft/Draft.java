package dk.ffb.service.draft;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Step.Kind;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.draft.edit.DraftRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An open set of changes to one vocabulary or mapping set. Immutable: each step gives the next
/// revision.
///
/// @param subject what it is a draft of
/// @param key of the vocabulary or mapping set
/// @param base what the changes are made to
/// @param title what it is about; may be empty
/// @param published the label that it was published under, once it was
/// @param changes in the order in which they were made
/// @param steps every step so far, one a revision
public record Draft(
        String id,
        Subject subject,
        String key,
        Base base,
        String title,
        State state,
        @Nullable String published,
        List<DraftChange> changes,
        List<Step> steps) {

    public Draft {
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /// A new draft, which changes nothing yet.
    public static Draft begin(
            String id,
            Subject subject,
            String key,
            Base base,
            String title,
            Author who,
            Instant at) {
        var first = new Step(1, Kind.CREATED, who, at, "", 0);
        return new Draft(
                id, subject, key, base, title, State.OPEN, null, List.of(), List.of(first));
    }

    /// Counted from 1; grows by one with every step.
    public int revision() {
        return steps.getLast().revision();
    }

    public Author createdBy() {
        return steps.getFirst().who();
    }

    public Instant createdAt() {
        return steps.getFirst().at();
    }

    public Instant changedAt() {
        return steps.getLast().at();
    }

    /// What was done since a revision, oldest first.
    public List<Step> stepsAfter(int revision) {
        return steps.stream().filter(step -> step.revision() > revision).toList();
    }

    /// What was said of a change, or of the draft as a whole (0), oldest first.
    public List<Step> comments(int change) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.COMMENTED && step.change() == change)
                .toList();
    }

    public Optional<DraftChange> change(int number) {
        return changes.stream().filter(change -> change.number() == number).findFirst();
    }

    /// The number that the next change gets. That of one that was undone is never used again.
    public int nextChange() {
        return 1 + steps.stream().mapToInt(Step::change).max().orElse(0);
    }

    /// Adds a change.
    ///
    /// @throws DraftRefusal where the draft isn't being worked on
    public Draft edit(DraftChange change) {
        requireEditable();
        var more = Stream.concat(changes.stream(), Stream.of(change)).toList();
        return with(more)
                .step(Kind.EDITED, change.who(), change.at(), change.why(), change.number());
    }

    /// Takes a change away.
    ///
    /// @throws DraftRefusal where the draft isn't being worked on, or there is no such change
    public Draft undo(int number, Author who, Instant at, String why) {
        requireEditable();
        requireChange(number);
        var rest = changes.stream().filter(each -> each.number() != number).toList();
        return with(rest).step(Kind.UNDONE, who, at, why, number);
    }

    /// Says something about a change, or about the draft as a whole (0).
    ///
    /// @throws DraftRefusal where the draft is over, or there is no such change
    public Draft comment(int change, Author who, Instant at, String text) {
        requireNotOver();
        if (change != 0) {
            requireChange(change);
        }
        return step(Kind.COMMENTED, who, at, text, change);
    }

    /// Takes the changes to another base, or decides conflicts.
    public Draft rebase(Base onto, List<DraftChange> changed, Author who, Instant at, String why) {
        requireEditable();
        return new Draft(id, subject, key, onto, title, state, published, changed, steps)
                .step(Kind.REBASED, who, at, why, 0);
    }

    /// Asks for approval.
    ///
    /// @throws DraftRefusal where there is nothing to approve
    public Draft submit(Author who, Instant at, String note) {
        requireEditable();
        if (changes.isEmpty()) {
            throw DraftRefusal.state(
                    "Kladden har ingen ændringer at indsende.",
                    "The draft has no changes to submit.");
        }
        return in(State.SUBMITTED).step(Kind.SUBMITTED, who, at, note, 0);
    }

    /// Says that it may be published.
    ///
    /// @throws DraftRefusal unless it was submitted, and by others than whoever approves
    public Draft approve(Author who, Instant at, String note) {
        require(State.SUBMITTED);
        if (hasWorkedOnIt(who)) {
            throw DraftRefusal.fourEyes();
        }
        return in(State.APPROVED).step(Kind.APPROVED, who, at, note, 0);
    }

    /// Whether somebody has edited or submitted it, even if that was undone since.
    public boolean hasWorkedOnIt(Author who) {
        return steps.stream()
                .filter(step ->
                        switch (step.kind()) {
                            case EDITED, UNDONE, REBASED, SUBMITTED -> true;
                            case CREATED, COMMENTED, APPROVED, RETURNED, PUBLISHED, DISCARDED ->
                                    false;
                        })
                .anyMatch(step -> step.who().id().equals(who.id()));
    }

    /// Gives it back to be worked on.
    ///
    /// @param reasons never empty
    public Draft giveBack(Author who, Instant at, String reasons) {
        if (state != State.SUBMITTED && state != State.APPROVED) {
            throw isNot(State.SUBMITTED);
        }
        return in(State.RETURNED).step(Kind.RETURNED, who, at, reasons, 0);
    }

    /// Ends it, as published under a label.
    ///
    /// @throws DraftRefusal unless it is approved
    public Draft publish(String version, Author who, Instant at, String note) {
        require(State.APPROVED);
        return new Draft(id, subject, key, base, title, State.PUBLISHED, version, changes, steps)
                .step(Kind.PUBLISHED, who, at, note, 0);
    }

    /// Ends it unpublished.
    ///
    /// @throws DraftRefusal where it is over already
    public Draft discard(Author who, Instant at, String why) {
        requireNotOver();
        return in(State.DISCARDED).step(Kind.DISCARDED, who, at, why, 0);
    }

    private Draft with(List<DraftChange> others) {
        return new Draft(id, subject, key, base, title, state, published, others, steps);
    }

    private Draft in(State other) {
        return new Draft(id, subject, key, base, title, other, published, changes, steps);
    }

    private Draft step(Kind kind, Author who, Instant at, String note, int change) {
        var all = new ArrayList<>(steps);
        all.add(new Step(revision() + 1, kind, who, at, note, change));
        return new Draft(id, subject, key, base, title, state, published, changes, all);
    }

    private void requireChange(int number) {
        if (change(number).isEmpty()) {
            throw DraftRefusal.edit(
                    "Kladden har ingen ændring nummer %d.".formatted(number),
                    "The draft has no change number %d.".formatted(number));
        }
    }

    private void requireEditable() {
        requireNotOver();
        if (!state.isEditable()) {
            throw DraftRefusal.state(
                    "Kladden er '%s' og kan ikke ændres. En indsendt kladde kan sendes tilbage."
                            .formatted(state.text()),
                    "The draft is '%s' and can't be changed. A submitted one can be returned."
                            .formatted(state.text()));
        }
    }

    private void requireNotOver() {
        if (state.isOver()) {
            throw DraftRefusal.state(
                    "Kladden er afsluttet (%s).".formatted(state.text()),
                    "The draft is over (%s).".formatted(state.text()));
        }
    }

    private void require(State needed) {
        if (state != needed) {
            throw isNot(needed);
        }
    }

    private DraftRefusal isNot(State needed) {
        return DraftRefusal.state(
                "Kladden er '%s'; det kræver '%s'.".formatted(state.text(), needed.text()),
                "The draft is '%s'; that takes '%s'.".formatted(state.text(), needed.text()));
    }

    /// Whether both are the same revision of the same draft.
    public boolean isSameAs(Draft other) {
        return Objects.equals(id, other.id) && revision() == other.revision();
    }
}
