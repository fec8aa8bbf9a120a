package dk.ffb.service.store;

/// A step of a draft that is to be taken together with a publication, or not at all.
///
/// @param before the revision that it follows
public record DraftTransition(StoredDraft before, StoredDraft after) {}
