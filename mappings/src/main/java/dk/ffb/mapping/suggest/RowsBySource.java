package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a mapping set that hold on a day, by their source.
final class RowsBySource {

    private final Map<String, List<Mapping>> rows = new HashMap<>();

    RowsBySource(CompiledMappingSet set, LocalDate at) {
        for (var row : set.mappings()) {
            if (row.source() != null && row.validity().holds(at)) {
                rows.computeIfAbsent(row.source(), _ -> new ArrayList<>()).add(row);
            }
        }
    }

    List<Mapping> of(String source) {
        return rows.getOrDefault(source, List.of());
    }
}
