package dk.ffb.service.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A draft as the store keeps it: what it says means something to those who wrote it only.
///
/// @param revision counted from 1
/// @param token tells this revision from others of the same number that lost; absent before it is
///   written
/// @param facts what a list of drafts shows, by name
/// @param entries the rest, by name; absent from a draft in a list
public record StoredDraft(
        String id,
        int revision,
        @Nullable String token,
        Map<String, String> facts,
        SequencedMap<String, String> entries) {

    public StoredDraft {
        facts = Map.copyOf(facts);
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /// Whether both were read from the store as the same revision.
    public boolean isSameAs(StoredDraft other) {
        return token != null && token.equals(other.token);
    }

    /// A revision that is to be written.
    public StoredDraft(
            String id,
            int revision,
            Map<String, String> facts,
            SequencedMap<String, String> entries) {
        this(id, revision, null, facts, entries);
    }
}
