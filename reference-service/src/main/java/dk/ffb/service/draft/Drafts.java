package dk.ffb.service.draft;

import dk.ffb.service.store.Act;
import dk.ffb.service.store.DraftTransition;
import dk.ffb.service.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where drafts are kept. A step is written upon the revision that it was decided on, or not at
/// all, whichever node of several writes it.
public final class Drafts {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private final Store store;
    private final DraftForm form;

    public Drafts(Store store, DraftText text) {
        this.store = store;
        form = new DraftForm(text);
    }

    /// All there are, the one that changed last first.
    public List<DraftSummary> all() {
        return store.drafts().stream()
                .map(form::summary)
                .sorted(
                        Comparator.comparing(DraftSummary::changedAt)
                                .reversed()
                                .thenComparing(DraftSummary::id))
                .toList();
    }

    public Optional<KeptDraft> find(String id) {
        return ID.matcher(id).matches()
                ? store.draft(id).map(stored -> new KeptDraft(form.draft(stored), stored))
                : Optional.empty();
    }

    /// Writes a new draft.
    ///
    /// @return whether it took; it does not where the id is in use
    public boolean create(Draft draft) {
        return store.write(Optional.empty(), form.stored(draft), act(draft.steps().getFirst()));
    }

    /// Writes the next revision of a draft.
    ///
    /// @return whether it took; it does not where another step came in between
    public boolean write(KeptDraft before, Draft after) {
        return store.write(
                Optional.of(before.stored()), form.stored(after), act(after.steps().getLast()));
    }

    /// The next revision of a draft, to be written together with a publication.
    DraftTransition transition(KeptDraft before, Draft after) {
        return new DraftTransition(before.stored(), form.stored(after));
    }

    /// What the log says of a step.
    private static Act act(Step step) {
        return new Act("draft-" + step.kind().text(), step.who().name(), step.at(), step.note());
    }
}
