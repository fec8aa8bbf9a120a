package dk.ffb.service.draft;

import java.util.ArrayList;
import java.util.List;

/// What a base becomes by the changes of a draft.
///
/// @param conflicts what could not be made, in the order of the changes
public record Drafted(Content base, Content content, List<Conflict> conflicts) {

    public Drafted {
        conflicts = List.copyOf(conflicts);
    }

    /// Makes the changes in their order. The same base and changes always give the same.
    public static Drafted of(Content base, List<DraftChange> changes) {
        var working = new Working(base);
        var conflicts = new ArrayList<Conflict>();
        changes.forEach(change -> conflicts.addAll(working.apply(change)));
        return new Drafted(base, working.content(), conflicts);
    }

    /// What an edit would do to the content.
    ///
    /// @throws DraftRefusal where it can't be done
    public List<Alteration> alterations(Edit edit) {
        return Editing.of(this, edit);
    }
}
