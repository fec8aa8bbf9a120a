package dk.ffb.service.draft.edit;

import java.util.Optional;

/// A change of a draft that its base leaves no room for: what is there is neither what the editor
/// saw nor what they wanted. Until somebody decides, what is there stays.
///
/// @param change the number of the change
/// @param part the part in question; absent where it is the item as a whole
/// @param before what the editor saw
/// @param mine what the draft wants
/// @param theirs what is there now; absent where nothing is
public record Conflict(
        int change,
        ItemKey item,
        Optional<Part> part,
        Optional<Object> before,
        Optional<Object> mine,
        Optional<Object> theirs) {

    /// Who is to be right.
    public enum Take {
        MINE,
        THEIRS
    }

    /// How somebody decides one.
    public record Resolution(int change, ItemKey item, Optional<Part> part, Take take) {

        boolean decides(Conflict conflict) {
            return change == conflict.change
                    && item.equals(conflict.item)
                    && part.equals(conflict.part);
        }
    }
}
