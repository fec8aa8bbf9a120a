package dk.ffb.service.draft;

import dk.ffb.service.store.StoredDraft;

/// A revision of a draft as it was read from the store, which the next one is written upon.
public final class KeptDraft {

    private final Draft draft;
    private final StoredDraft stored;

    public KeptDraft(Draft draft, StoredDraft stored) {
        this.draft = draft;
        this.stored = stored;
    }

    public Draft draft() {
        return draft;
    }

    public StoredDraft stored() {
        return stored;
    }
}
