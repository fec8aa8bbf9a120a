package dk.ffb.service.store;

import java.time.Instant;

/// Somebody did something: what the log keeps (PROV-O).
///
/// @param what such as `publish`
/// @param who a person or program; never empty
/// @param why the note that was given; may be empty
public record Act(String what, String who, Instant at, String why) {

    public Act {
        if (who.isBlank()) {
            throw new IllegalArgumentException("an act has somebody who did it");
        }
    }
}
