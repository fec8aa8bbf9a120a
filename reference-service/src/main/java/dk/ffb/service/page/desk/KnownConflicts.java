package dk.ffb.service.page.desk;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.ChangingConflicts;
import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.mapping.edition.MappingSetRelease;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The conflicts on a desk as the draft leaves them, by the codes they are about. Those of a
/// release take a while to find and change with an edition only, so they are kept; what a draft
/// makes of them is found again with each of its revisions.
final class KnownConflicts {

    private final Map<Base, Found> found = new ConcurrentHashMap<>();

    private record Base(MappingSetKey key, String version) {}

    private record Revision(String draft, int number, Map<String, List<Conflict>> byCode) {}

    Map<String, List<Conflict>> of(Desk desk) {
        found.values().removeIf(it -> it.edition != desk.visit().edition().number());
        return found.compute(
                        new Base(desk.key(), desk.version()),
                        (_, known) -> known != null && known.isOf(desk) ? known : new Found(desk))
                .as(desk);
    }

    /// What is known of a release.
    private static final class Found {

        private final int edition;
        private final LocalDate at;
        private final ChangingConflicts conflicts;
        private final Map<String, List<Conflict>> published;
        private volatile @Nullable Revision last;

        Found(Desk desk) {
            edition = desk.visit().edition().number();
            at = desk.visit().snapshot().at();
            conflicts =
                    new ChangingConflicts(
                            desk.set(),
                            desk.subject(),
                            desk.object(),
                            desk.visit().snapshot().mappingSets().stream()
                                    .map(MappingSetRelease::content)
                                    .toList(),
                            at);
            published = byCode(conflicts.unchanged(), desk.key());
        }

        boolean isOf(Desk desk) {
            return edition == desk.visit().edition().number()
                    && at.equals(desk.visit().snapshot().at());
        }

        Map<String, List<Conflict>> as(Desk desk) {
            var touched = desk.touched();
            if (touched.isEmpty()) {
                return published;
            }
            var draft = desk.draft().orElseThrow();
            var known = last;
            if (known == null
                    || !known.draft().equals(draft.id())
                    || known.number() != draft.revision()) {
                var now = byCode(conflicts.changed(touched, desk::claims), desk.key());
                known = new Revision(draft.id(), draft.revision(), now);
                last = known;
            }
            return known.byCode();
        }
    }

    private static Map<String, List<Conflict>> byCode(List<Conflict> all, MappingSetKey key) {
        var byCode = new HashMap<String, List<Conflict>>();
        for (var conflict : all) {
            conflict.claims().stream()
                    .filter(claim -> claim.through().equals(List.of(key)))
                    .map(Claim::from)
                    .map(dk.ffb.vocabulary.Code::value)
                    .distinct()
                    .forEach(code ->
                            byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(conflict));
        }
        return byCode;
    }
}
