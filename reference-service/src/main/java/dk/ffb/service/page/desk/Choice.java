package dk.ffb.service.page.desk;

import dk.ffb.mapping.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A target that can be decided for.
///
/// @param relation what the target is, if nobody says otherwise
/// @param score how much speaks for it, where it is suggested, from 0 to 1
/// @param why in sentences
record Choice(
        Origin origin, String code, Relation relation, @Nullable Double score, List<String> why) {

    /// Why it is there to be chosen.
    enum Origin {
        /// It is what the code is mapped to now.
        NOW,
        SUGGESTED,
        /// It was searched for, or picked in the tree.
        FOUND
    }

    Choice {
        why = List.copyOf(why);
    }
}
