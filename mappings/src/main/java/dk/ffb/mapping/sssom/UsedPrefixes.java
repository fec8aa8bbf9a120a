package dk.ffb.mapping.sssom;

import dk.ffb.mapping.Mapping;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Finds the prefixes that the slots of a set and its rows use, so that those and no others are
/// kept with them. The prefixes of the codes themselves are not among them: the writer makes those.
final class UsedPrefixes {

    private final Prefixes prefixes;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    UsedPrefixes(Prefixes prefixes, SequencedMap<String, List<String>> slots) {
        this.prefixes = prefixes;
        slots.values().forEach(values -> values.forEach(this::words));
    }

    UsedPrefixes add(List<Mapping> mappings) {
        for (var mapping : mappings) {
            mapping.slots().values().forEach(this::words);
        }
        return this;
    }

    private void words(String text) {
        if (!seen.add(text)) {
            return;
        }
        for (var word : text.split("[|\\s]", -1)) {
            var colon = word.indexOf(':');
            if (colon > 0) {
                used.add(word.substring(0, colon));
            }
        }
    }

    /// Adds the slot `curie_map` with lines of `name: iri`.
    void keep(SequencedMap<String, List<String>> slots) {
        var kept =
                prefixes.sorted().entrySet().stream()
                        .filter(e -> used.contains(e.getKey()))
                        .map(UsedPrefixes::line)
                        .toList();
        if (!kept.isEmpty()) {
            slots.put("curie_map", kept);
        }
    }

    private static String line(Map.Entry<String, String> entry) {
        return entry.getKey() + ": " + entry.getValue();
    }
}
