package dk.ffb.service.draft.compare;

import dk.ffb.content.Finding;
import dk.ffb.service.draft.edit.Content;
import java.util.List;

/// What a file says, to be held against a draft.
///
/// @param content what it says, with what its format has no word for as it was
/// @param describes whether it speaks of the vocabulary or mapping set itself too
/// @param warnings what looks wrong in it
public record FileSaid(Content content, boolean describes, List<Finding> warnings) {

    public FileSaid {
        warnings = List.copyOf(warnings);
    }
}
