package dk.ffb.service.draft.impact;

import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.impact.Impact.Effect;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers what a draft touches, by whom it belongs to.
final class Effects {

    private final Snapshot now;
    private final Map<String, Set<Effect>> byOwner = new LinkedHashMap<>();

    Effects(Snapshot now) {
        this.now = now;
    }

    /// @param system the vocabulary whose publisher has to act
    void add(VocabularyKey system, Effect effect) {
        byOwner.computeIfAbsent(owner(system), _ -> new LinkedHashSet<>()).add(effect);
    }

    private String owner(VocabularyKey key) {
        return now.vocabulary(key)
                .map(VocabularyRelease::content)
                .map(it -> it.vocabulary())
                .map(it -> it.publisher() == null ? it.title("da") : it.publisher())
                .orElse(key.value());
    }

    String label(Code code) {
        return now.vocabulary(code.vocabulary())
                .map(VocabularyRelease::content)
                .filter(it -> it.find(code.value()) >= 0)
                .map(it -> it.label(it.find(code.value()), "da"))
                .orElse(code.value());
    }

    Impact impact() {
        return new Impact(
                now.at(),
                byOwner.entrySet().stream()
                        .map(each -> new Impact.Owner(each.getKey(), List.copyOf(each.getValue())))
                        .sorted(
                                Comparator.comparingInt((Impact.Owner it) -> -it.effects().size())
                                        .thenComparing(Impact.Owner::name))
                        .toList());
    }
}
