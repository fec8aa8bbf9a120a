package dk.ffb.service.draft.impact;

import dk.ffb.content.Said;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.impact.Impact.Effect;
import dk.ffb.service.draft.impact.Impact.Repair;
import dk.ffb.service.draft.impact.Impact.Severity;
import dk.ffb.service.draft.impact.Impact.What;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a draft breaks or changes for others: everything is looked up in what is published,
/// and translations are asked for with the draft published and without it.
public final class ImpactFinder {

    private final Snapshot now;
    private final Effects effects;
    private final TranslationEffects translations;

    private ImpactFinder(Snapshot now, Snapshot then) {
        this.now = now;
        effects = new Effects(now);
        translations = new TranslationEffects(now, then, effects);
    }

    /// What publishing a draft would do to others.
    ///
    /// @param then what is published now, and the draft with it
    public static Impact of(Drafted drafted, Snapshot now, Snapshot then) {
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
        return finder.effects.impact();
    }

    private void vocabulary(VocabularyContent base, VocabularyContent content) {
        var before = new HashMap<String, Concept>();
        base.concepts().forEach(it -> before.put(it.code(), it));
        var touched = new LinkedHashMap<String, Concept>();
        var broken = new LinkedHashSet<String>();
        var words = new HashMap<String, Said>();
        for (var concept : content.concepts()) {
            var was = before.remove(concept.code());
            if (was != null && !was.equals(concept)) {
                touched.put(concept.code(), concept);
                words.put(concept.code(), ConceptChange.words(was, concept));
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
        rows(key, touched, broken, words);
        collections(content, touched, broken);
        children(content, touched, broken);
        touched.forEach((code, concept) ->
                translations.through(
                        new Code(key, code), Optional.ofNullable(concept.validity().to())));
    }

    private static boolean isOut(Concept concept) {
        return concept.status() == Status.DEPRECATED || concept.validity().to() != null;
    }

    private void rows(
            VocabularyKey key,
            Map<String, Concept> touched,
            Set<String> broken,
            Map<String, Said> words) {
        for (var release : now.mappingSets()) {
            var set = release.content().withoutMappings();
            for (var row : release.content().mappings()) {
                if (set.object().equals(key)) {
                    row(
                            set,
                            row,
                            row.target(),
                            set.subject(),
                            row.source(),
                            touched,
                            broken,
                            words);
                }
                if (set.subject().equals(key)) {
                    row(set, row, row.source(), set.object(), row.target(), touched, broken, words);
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
            Set<String> broken,
            Map<String, Said> words) {
        var concept = code == null ? null : touched.get(code);
        if (concept == null || code == null) {
            return;
        }
        var isBroken = broken.contains(code);
        var isTarget = code.equals(row.target());
        var drafted = new Code(isTarget ? set.object() : set.subject(), code);
        var system = end == null ? drafted : new Code(other, end);
        var label = effects.label(drafted);
        var message =
                isBroken
                        ? Said.of(
                                "Rækken peger på %s, som udgår.",
                                "The row points at %s, which goes out of use.", label)
                        : Said.of(
                                "Rækken peger på %s, som %s.",
                                "The row points at %s, which %s.",
                                label,
                                words.getOrDefault(code, Said.nothing()));
        effects.add(
                other,
                new Effect(
                        isBroken ? Severity.BREAKS : Severity.CHANGES,
                        What.MAPPING,
                        set.key().value(),
                        system,
                        effects.label(system),
                        drafted,
                        message.danish(),
                        message.english(),
                        isBroken && end != null
                                ? repair(concept, row, isTarget)
                                : Optional.empty()));
    }

    /// The successor in place of the code; else the parent, with a relation that claims no more
    /// than the row and the hierarchy entail. A row that says that a code has no match says nothing
    /// of any other code, and is left as it is.
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
        return Repair.widened(row.relation(), isTarget)
                .map(relation ->
                        new Repair(
                                Repair.Way.WIDEN_TO_PARENT,
                                Optional.of(relation),
                                concept.broader()));
    }

    private static Optional<Repair> instead(Concept concept) {
        return concept.replacedBy().isEmpty()
                ? wider(concept)
                : Optional.of(
                        new Repair(
                                Repair.Way.FOLLOW_SUCCESSOR,
                                Optional.empty(),
                                concept.replacedBy()));
    }

    private static Optional<Repair> wider(Concept concept) {
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
                    effects.add(
                            key,
                            new Effect(
                                    Severity.BREAKS,
                                    What.COLLECTION,
                                    collection.key(),
                                    code,
                                    effects.label(code),
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
        var concepts = new HashMap<String, Concept>();
        content.concepts().forEach(it -> concepts.put(it.code(), it));
        for (var child : content.concepts()) {
            for (var parent : child.broader()) {
                var above = touched.get(parent);
                if (above != null && broken.contains(parent) && !isOut(child)) {
                    effects.add(
                            key,
                            new Effect(
                                    Severity.BREAKS,
                                    What.HIERARCHY,
                                    key.value(),
                                    new Code(key, child.code()),
                                    child.label("da"),
                                    new Code(key, parent),
                                    "Begrebet er i brug under et, som udgår.",
                                    "The concept is in use below one that goes out of use.",
                                    above(child, above, concepts)));
                }
            }
        }
    }

    /// The successor in place of a parent, unless the child would come below itself.
    private static Optional<Repair> above(
            Concept child, Concept parent, Map<String, Concept> concepts) {
        return parent.replacedBy().stream().anyMatch(it -> isBelow(it, child.code(), concepts))
                ? wider(parent)
                : instead(parent);
    }

    private static boolean isBelow(String code, String above, Map<String, Concept> concepts) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(code));
        while (!next.isEmpty()) {
            var each = next.removeLast();
            if (each.equals(above)) {
                return true;
            }
            var concept = concepts.get(each);
            if (concept != null && seen.add(each)) {
                next.addAll(concept.broader());
            }
        }
        return false;
    }

    private void mappingSet(MappingSet base, MappingSet set) {
        Difference.OfMappingSet difference = ReleaseComparison.between(base, set);
        var rows = new ArrayList<>(difference.added());
        rows.addAll(difference.removed());
        difference.changed().forEach(row -> rows.add(row.after()));
        for (var row : rows) {
            var source = row.source();
            var target = row.target();
            var from = source == null ? null : new Code(set.subject(), source);
            var to = target == null ? null : new Code(set.object(), target);
            if (from != null) {
                translations.ofRow(from, to == null ? from : to);
            }
            if (to != null) {
                translations.ofRow(to, from == null ? to : from);
            }
        }
    }
}
