package dk.ffb.mapping.sssom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The metadata of a mapping set as a file gives it.
///
/// @param entries the slots with simple values
/// @param prefixes the CURIE map
/// @param extensions the extension definitions, by slot name
record Header(
        SequencedMap<String, Entry> entries,
        Prefixes prefixes,
        SequencedMap<String, Extension> extensions) {

    static Header empty() {
        return new Header(new LinkedHashMap<>(), new Prefixes(), new LinkedHashMap<>());
    }

    boolean isEmpty() {
        return entries.isEmpty() && prefixes.sorted().isEmpty() && extensions.isEmpty();
    }

    /// A slot's values and the line that they begin on.
    record Entry(List<String> values, int line) {}

    Optional<String> first(String slot) {
        var entry = entries.get(slot);
        return entry == null ? Optional.empty() : Optional.of(entry.values().getFirst());
    }

    int line(String slot) {
        var entry = entries.get(slot);
        return entry == null ? 1 : entry.line();
    }
}
