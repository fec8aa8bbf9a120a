package dk.ffb.service.draft.keep;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.Step;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.DraftTransition;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredDraft;
import java.lang.ref.SoftReference;
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

    /// The draft that was read last, as long as there is room for it: most requests are about the
    /// same one as the request before.
    private volatile SoftReference<KeptDraft> last = new SoftReference<>(null);

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
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        var before = Optional.ofNullable(last.get()).filter(it -> it.draft().id().equals(id));
        var found = store.draft(id, before.map(KeptDraft::stored)).map(it -> kept(it, before));
        found.ifPresent(it -> last = new SoftReference<>(it));
        return found;
    }

    private KeptDraft kept(StoredDraft stored, Optional<KeptDraft> before) {
        return before.filter(it -> it.stored().isSameAs(stored))
                .orElseGet(() -> new KeptDraft(form.draft(stored, known(before)), stored));
    }

    private static KnownChanges known(Optional<KeptDraft> before) {
        return before.map(KnownChanges::of).orElse(KnownChanges.NONE);
    }

    /// Writes a new draft.
    ///
    /// @return whether it took; it does not where the id is in use
    public boolean create(Draft draft) {
        return store.write(
                Optional.empty(),
                form.stored(draft, KnownChanges.NONE),
                act(draft.steps().getFirst()));
    }

    /// Writes the next revision of a draft.
    ///
    /// @return whether it took; it does not where another step came in between
    public boolean write(KeptDraft before, Draft after) {
        return store.write(
                Optional.of(before.stored()),
                form.stored(after, KnownChanges.of(before)),
                act(after.steps().getLast()));
    }

    /// The next revision of a draft, to be written together with a publication.
    public DraftTransition transition(KeptDraft before, Draft after) {
        return new DraftTransition(before.stored(), form.stored(after, KnownChanges.of(before)));
    }

    /// What the log says of a step.
    private static Act act(Step step) {
        return new Act("draft-" + step.kind().text(), step.who().name(), step.at(), step.note());
    }
}
