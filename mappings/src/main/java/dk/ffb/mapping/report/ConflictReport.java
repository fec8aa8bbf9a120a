package dk.ffb.mapping.report;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.vocabulary.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The conflicts that the rows of a mapping set are part of on one day.
///
/// @param labels what the codes in the conflicts are called, where they are known
public record ConflictReport(
        MappingSetKey mappingSet,
        LocalDate at,
        List<Conflict> conflicts,
        Map<Code, String> labels) {

    public ConflictReport {
        conflicts = List.copyOf(conflicts);
        labels = Map.copyOf(labels);
    }

    public String label(Code code) {
        return labels.getOrDefault(code, code.value());
    }
}
