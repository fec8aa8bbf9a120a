package dk.ffb.service.draft.keep;

import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.edit.DraftChange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Changes of a draft with the entries that they are kept in, as they were read before. Changes
/// stay as they are while others come after them, and a long one takes seconds to read or to write.
final class KnownChanges {

    static final KnownChanges NONE = new KnownChanges(Map.of(), Map.of());

    private final Map<String, DraftChange> changes;
    private final Map<String, SortedMap<String, String>> entries;

    private KnownChanges(
            Map<String, DraftChange> changes, Map<String, SortedMap<String, String>> entries) {
        this.changes = changes;
        this.entries = entries;
    }

    static KnownChanges of(KeptDraft kept) {
        var changes = new HashMap<String, DraftChange>();
        kept.draft().changes().forEach(it -> changes.put(DraftForm.name(it), it));
        return new KnownChanges(changes, byName(kept.stored().entries()));
    }

    /// Entries by the text that they are of.
    static Map<String, SortedMap<String, String>> byName(Map<String, String> entries) {
        var byName = new HashMap<String, SortedMap<String, String>>();
        entries.forEach((entry, piece) ->
                byName.computeIfAbsent(LongText.name(entry), _ -> new TreeMap<>())
                        .put(entry, piece));
        return byName;
    }

    /// The change that is kept in these entries, if it is known.
    Optional<DraftChange> in(String name, SortedMap<String, String> pieces) {
        return pieces.equals(entries.get(name))
                ? Optional.ofNullable(changes.get(name))
                : Optional.empty();
    }

    /// The entries of a change, if it is one of these and no other that is equal: to find that out
    /// would take as long as to write it.
    @SuppressWarnings("ReferenceEquality")
    Optional<Map<String, String>> entries(DraftChange change) {
        var name = DraftForm.name(change);
        return changes.get(name) == change
                ? Optional.ofNullable(entries.get(name))
                : Optional.empty();
    }
}
