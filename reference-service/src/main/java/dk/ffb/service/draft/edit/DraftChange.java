package dk.ffb.service.draft.edit;

import java.time.Instant;
import java.util.List;

/// One edit of a draft, as it was made.
///
/// @param number counted from 1 in each draft, and never used again
/// @param kind what the editor asked for, such as `merge-concepts`
/// @param why may be empty
/// @param alterations what it does to the content
public record DraftChange(
        int number, String kind, Author who, Instant at, String why, List<Alteration> alterations) {

    public DraftChange {
        alterations = List.copyOf(alterations);
    }

    DraftChange with(List<Alteration> others) {
        return new DraftChange(number, kind, who, at, why, others);
    }
}
