package dk.ffb.service.page.desk;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.mapping.report.MappingReports;
import dk.ffb.service.page.frame.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The conflicts of what is published, by the codes they are about. They take a while to find and
/// change with an edition only, so those of the last one are kept.
final class KnownConflicts {

    private final Map<MappingSetKey, Found> found = new ConcurrentHashMap<>();

    private record Found(int edition, LocalDate at, Map<String, List<Conflict>> byCode) {}

    Map<String, List<Conflict>> of(Visit visit, MappingSetKey key) {
        return found.compute(
                        key,
                        (_, known) ->
                                known != null
                                                && known.edition() == visit.edition().number()
                                                && known.at().equals(visit.snapshot().at())
                                        ? known
                                        : find(visit, key))
                .byCode();
    }

    private static Found find(Visit visit, MappingSetKey key) {
        var byCode = new HashMap<String, List<Conflict>>();
        new MappingReports(visit.snapshot(), visit.language())
                .conflicts(key)
                .ifPresent(report -> report.conflicts().forEach(it -> add(it, key, byCode)));
        return new Found(visit.edition().number(), visit.snapshot().at(), byCode);
    }

    private static void add(
            Conflict conflict, MappingSetKey key, Map<String, List<Conflict>> byCode) {
        conflict.claims().stream()
                .filter(claim -> claim.through().equals(List.of(key)))
                .map(Claim::from)
                .map(dk.ffb.vocabulary.Code::value)
                .distinct()
                .forEach(
                        code -> byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(conflict));
    }
}
