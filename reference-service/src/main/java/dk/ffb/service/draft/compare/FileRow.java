package dk.ffb.service.draft.compare;

import dk.ffb.service.draft.edit.Alteration;

/// One thing that a file says otherwise than a draft.
///
/// @param label what a person calls the item
/// @param alteration what it would do to the draft
/// @param standing whether the file says so, or says nothing of it
public record FileRow(String label, Alteration alteration, Standing standing) {

    /// Where it comes from.
    public enum Standing {
        /// The file says it.
        SAID,
        /// The draft has it and the file doesn't, so it would go.
        MISSING
    }

    /// By which it is accepted or rejected; the same for the same item whenever the file is read.
    public String id() {
        return alteration.key().id();
    }
}
