package dk.ffb.service.rest.read;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.json.HistoryJson.Said;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Follows concepts and rows from release to release, oldest first.
public final class Histories {

    private Histories() {}

    /// What each release has said of a code; nothing where no release has had it.
    public static List<Said<Concept>> ofConcept(List<VocabularyRelease> releases, String code) {
        var history = new ArrayList<Said<Concept>>();
        var last = new LinkedHashMap<ItemKey, Concept>();
        for (var release : releases) {
            var number = release.content().find(code);
            var there =
                    number == CompiledVocabulary.UNKNOWN
                            ? Map.<ItemKey, Concept>of()
                            : Map.of(ItemKey.concept(code), release.content().concept(number));
            follow(history, last, release.release(), there, Alteration::between);
        }
        return history;
    }

    /// What each release has said of the rows of a source, of a target, or of both.
    static List<Said<Mapping>> ofRows(
            List<MappingSetRelease> releases, Optional<String> source, Optional<String> target) {
        var history = new ArrayList<Said<Mapping>>();
        var last = new LinkedHashMap<ItemKey, Mapping>();
        for (var release : releases) {
            var there = new LinkedHashMap<ItemKey, Mapping>();
            var set = release.content();
            for (var row = 0; row < set.size(); row++) {
                if (is(source, set.source(row)) && is(target, set.target(row))) {
                    put(there, set.mapping(row));
                }
            }
            follow(history, last, release.release(), there, Alteration::between);
        }
        return history;
    }

    private static boolean is(Optional<String> wanted, @Nullable String code) {
        return wanted.isEmpty() || wanted.get().equals(code);
    }

    private static void put(Map<ItemKey, Mapping> rows, Mapping row) {
        var key = ItemKey.mapping(row.source(), row.target());
        while (rows.containsKey(key)) {
            key = key.next();
        }
        rows.put(key, row);
    }

    /// @param last what there was before, which becomes what there is now
    private static <T> void follow(
            List<Said<T>> history,
            Map<ItemKey, T> last,
            Release release,
            Map<ItemKey, T> there,
            BiFunction<T, T, Alteration> alteration) {
        there.forEach((key, now) -> {
            var was = last.get(key);
            var change = was == null ? "added" : was.equals(now) ? "unchanged" : "changed";
            var what =
                    was == null || was.equals(now)
                            ? Optional.<Alteration>empty()
                            : Optional.of(alteration.apply(was, now));
            history.add(new Said<>(release, key, change, now, what));
        });
        last.keySet().stream()
                .filter(key -> !there.containsKey(key))
                .forEach(key ->
                        history.add(new Said<>(release, key, "removed", null, Optional.empty())));
        last.clear();
        last.putAll(there);
    }
}
