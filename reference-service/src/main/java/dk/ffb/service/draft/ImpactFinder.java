package dk.ffb.service.draft;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.compose.Composition;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.Impact.Effect;
import dk.ffb.service.draft.Impact.Repair;
import dk.ffb.service.draft.Impact.Severity;
import dk.ffb.service.draft.Impact.What;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a draft breaks or changes for others: everything is looked up in what is published,
/// and translations are asked for with the draft published and without it.
final class ImpactFinder {

    private final Snapshot now;
    private final Snapshot then;
    private final Map<String, List<Effect>> byOwner = new LinkedHashMap<>();

    private ImpactFinder(Snapshot now, Snapshot then) {
        this.now = now;
        this.then = then;
    }

    /// @param then what is published now, and the draft with it
    static Impact of(Drafted drafted, Snapshot now, Snapshot then) {
        var finder = new ImpactFinder(now, then);
        switch (drafted.content()) {
            case Content.OfVocabulary(var content) -> {
                if (drafted.base() instanceof Content.OfVocabulary(var base)) {
                    finder.vocabulary(base, content);
                }
            }
            case Content.OfMappingSet(var set) -> {
                if (drafted.base() instanceof Content.OfMappingSet(var base)) {
                    finder.mappingSet(base, set);
                }
            }
        }
        return new Impact(
                finder.byOwner.entrySet().stream()
                        .map(each -> new Impact.Owner(each.getKey(), each.getValue()))
                        .sorted(
                                java.util.Comparator.comparingInt(
                                                (Impact.Owner it) -> -it.effects().size())
                                        .thenComparing(Impact.Owner::name))
                        .toList());
    }

    private void vocabulary(VocabularyContent base, VocabularyContent content) {
        var before = new HashMap<String, Concept>();
        base.concepts().forEach(it -> before.put(it.code(), it));
        var touched = new LinkedHashMap<String, Concept>();
        var broken = new LinkedHashSet<String>();
        for (var concept : content.concepts()) {
            var was = before.remove(concept.code());
            if (was != null && !was.equals(concept)) {
                touched.put(concept.code(), concept);
                if (isOut(concept) && !isOut(was)) {
                    broken.add(concept.code());
                }
            }
        }
        before.forEach((code, gone) -> {
            touched.put(code, gone);
            broken.add(code);
        });
        var key = content.vocabulary().key();
        rows(key, touched, broken);
        collections(content, touched, broken);
        children(content, touched, broken);
        touched.keySet().forEach(code -> translations(new Code(key, code)));
    }

    private static boolean isOut(Concept concept) {
        return concept.status() == Status.DEPRECATED || concept.validity().to() != null;
    }

    private void rows(VocabularyKey key, Map<String, Concept> touched, Set<String> broken) {
        for (var release : now.mappingSets()) {
            var set = release.content().withoutMappings();
            for (var row : release.content().mappings()) {
                if (set.object().equals(key)) {
                    row(set, row, row.target(), set.subject(), row.source(), touched, broken);
                }
                if (set.subject().equals(key)) {
                    row(set, row, row.source(), set.object(), row.target(), touched, broken);
                }
            }
        }
    }

    private void row(
            MappingSet set,
            Mapping row,
            @org.jspecify.annotations.Nullable String code,
            VocabularyKey other,
            @org.jspecify.annotations.Nullable String end,
            Map<String, Concept> touched,
            Set<String> broken) {
        var concept = code == null ? null : touched.get(code);
        if (concept == null || code == null) {
            return;
        }
        var isBroken = broken.contains(code);
        var isTarget = code.equals(row.target());
        var drafted = new Code(isTarget ? set.object() : set.subject(), code);
        var system = end == null ? drafted : new Code(other, end);
        add(
                owner(other),
                new Effect(
                        isBroken ? Severity.BREAKS : Severity.CHANGES,
                        What.MAPPING,
                        set.key().value(),
                        system,
                        label(now, system),
                        drafted,
                        isBroken
                                ? "Rækken peger på %s, som udgår.".formatted(label(now, drafted))
                                : "Rækken peger på %s, som ændres.".formatted(label(now, drafted)),
                        isBroken
                                ? "The row points at %s, which goes out of use."
                                        .formatted(label(now, drafted))
                                : "The row points at %s, which changes."
                                        .formatted(label(now, drafted)),
                        isBroken ? repair(concept, row, isTarget) : Optional.empty()));
    }

    /// The successor in place of the code; else the parent, with a relation that claims no more
    /// than the row and the hierarchy entail.
    private static Optional<Repair> repair(Concept concept, Mapping row, boolean isTarget) {
        if (!concept.replacedBy().isEmpty()) {
            return Optional.of(
                    new Repair(
                            Repair.Way.FOLLOW_SUCCESSOR,
                            Optional.of(row.relation()),
                            concept.replacedBy()));
        }
        if (concept.broader().isEmpty()) {
            return Optional.empty();
        }
        var wider =
                isTarget
                        ? Composition.of(row.relation(), dk.ffb.mapping.Relation.BROAD)
                        : Composition.of(dk.ffb.mapping.Relation.NARROW, row.relation());
        return wider.map(relation ->
                new Repair(Repair.Way.WIDEN_TO_PARENT, Optional.of(relation), concept.broader()));
    }

    private static Optional<Repair> instead(Concept concept) {
        if (!concept.replacedBy().isEmpty()) {
            return Optional.of(
                    new Repair(
                            Repair.Way.FOLLOW_SUCCESSOR, Optional.empty(), concept.replacedBy()));
        }
        return concept.broader().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Repair(
                                Repair.Way.WIDEN_TO_PARENT, Optional.empty(), concept.broader()));
    }

    private void collections(
            VocabularyContent content, Map<String, Concept> touched, Set<String> broken) {
        var key = content.vocabulary().key();
        for (var collection : content.collections()) {
            for (var member : collection.members()) {
                var concept = touched.get(member);
                if (concept != null && broken.contains(member)) {
                    var code = new Code(key, member);
                    add(
                            owner(key),
                            new Effect(
                                    Severity.BREAKS,
                                    What.COLLECTION,
                                    collection.key(),
                                    code,
                                    label(now, code),
                                    code,
                                    "Sortimentet har en kode, som udgår.",
                                    "The collection has a code that goes out of use.",
                                    instead(concept)));
                }
            }
        }
    }

    private void children(
            VocabularyContent content, Map<String, Concept> touched, Set<String> broken) {
        var key = content.vocabulary().key();
        for (var child : content.concepts()) {
            for (var parent : child.broader()) {
                var above = touched.get(parent);
                if (above != null && broken.contains(parent) && !isOut(child)) {
                    add(
                            owner(key),
                            new Effect(
                                    Severity.BREAKS,
                                    What.HIERARCHY,
                                    key.value(),
                                    new Code(key, child.code()),
                                    child.label("da"),
                                    new Code(key, parent),
                                    "Begrebet er i brug under et, som udgår.",
                                    "The concept is in use below one that goes out of use.",
                                    instead(above)));
                }
            }
        }
    }

    /// Every code that is mapped to this one, in any vocabulary, and what it is translated to.
    private void translations(Code touched) {
        for (var release : now.mappingSets()) {
            var set = release.content().withoutMappings();
            for (var row : release.content().mappings()) {
                if (new Code(set.object(), String.valueOf(row.target())).equals(touched)) {
                    translation(set.subject(), row.source(), touched);
                } else if (new Code(set.subject(), String.valueOf(row.source())).equals(touched)) {
                    translation(set.object(), row.target(), touched);
                }
            }
        }
    }

    private void translation(
            VocabularyKey system, @org.jspecify.annotations.Nullable String code, Code touched) {
        if (code == null || system.equals(touched.vocabulary())) {
            return;
        }
        var source = new Code(system, code);
        var changes = new TranslationChanges(now, then).of(source);
        changes.forEach(change ->
                add(
                        owner(system),
                        new Effect(
                                change.isWorse() ? Severity.BREAKS : Severity.CHANGES,
                                What.TRANSLATION,
                                system.value(),
                                source,
                                label(now, source),
                                touched,
                                "Til %s: %s → %s"
                                        .formatted(
                                                change.target(), change.before(), change.after()),
                                "To %s: %s → %s"
                                        .formatted(
                                                change.target(), change.before(), change.after()),
                                Optional.empty())));
    }

    private void mappingSet(MappingSet base, MappingSet set) {
        Difference.OfMappingSet difference = ReleaseComparison.between(base, set);
        var rows = new ArrayList<>(difference.added());
        rows.addAll(difference.removed());
        difference.changed().forEach(row -> rows.add(row.after()));
        for (var row : rows) {
            var source = row.source();
            var target = row.target();
            if (source != null) {
                var touched =
                        target == null
                                ? new Code(set.subject(), source)
                                : new Code(set.object(), target);
                translation(set.subject(), source, touched);
            }
            if (target != null) {
                var touched =
                        source == null
                                ? new Code(set.object(), target)
                                : new Code(set.subject(), source);
                translation(set.object(), target, touched);
            }
        }
    }

    private void add(String owner, Effect effect) {
        var effects = byOwner.computeIfAbsent(owner, _ -> new ArrayList<>());
        if (!effects.contains(effect)) {
            effects.add(effect);
        }
    }

    private String owner(VocabularyKey key) {
        return now.vocabulary(key)
                .map(VocabularyRelease::content)
                .map(it -> it.vocabulary())
                .map(it -> it.publisher() == null ? it.title("da") : it.publisher())
                .orElse(key.value());
    }

    private static String label(Snapshot snapshot, Code code) {
        return snapshot.vocabulary(code.vocabulary())
                .map(VocabularyRelease::content)
                .filter(it -> it.find(code.value()) >= 0)
                .map(it -> it.label(it.find(code.value()), "da"))
                .orElse(code.value());
    }
}
