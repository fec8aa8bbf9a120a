package dk.ffb.mapping.report;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.report.Coverage.Pointer;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts one [Coverage].
final class CoverageCount {

    private final MappingSet set;
    private final CompiledVocabulary subject;
    private final CompiledVocabulary object;
    private final LocalDate at;
    private final int day;
    private final String language;
    private final Map<String, Relation> best = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> pointedAt = new HashSet<>();
    private final List<Pointer> retired = new ArrayList<>();
    private final List<Pointer> missing = new ArrayList<>();
    private final List<Pointer> unknown = new ArrayList<>();

    CoverageCount(
            MappingSet set,
            CompiledVocabulary subject,
            CompiledVocabulary object,
            LocalDate at,
            String language) {
        this.set = set;
        this.subject = subject;
        this.object = object;
        this.at = at;
        this.day = Math.toIntExact(at.toEpochDay());
        this.language = language;
    }

    Coverage count() {
        for (var mapping : set.mappings()) {
            if (mapping.validity().holds(at)) {
                read(mapping);
            }
        }
        var mapped = new LinkedHashMap<Relation, Integer>();
        for (var relation : Relation.values()) {
            if (relation != Relation.NONE) {
                mapped.put(relation, 0);
            }
        }
        var none = 0;
        var codes = 0;
        var unmapped = new ArrayList<Labelled>();
        var broken = new ArrayList<Labelled>();
        for (var concept = 0; concept < subject.size(); concept++) {
            var code = subject.code(concept);
            if (!isInUse(subject, concept) || isOnlyPointedAt(code)) {
                continue;
            }
            codes++;
            var relation = best.get(code);
            if (relation == Relation.NONE) {
                none++;
            } else if (relation != null) {
                mapped.merge(relation, 1, Integer::sum);
            } else {
                (named.contains(code) ? broken : unmapped)
                        .add(Labelled.of(subject, concept, language));
            }
        }
        return new Coverage(
                set.key(),
                set.subject(),
                set.object(),
                at,
                codes,
                mapped,
                none,
                unmapped,
                broken,
                retired,
                missing,
                unknown);
    }

    private boolean isOnlyPointedAt(String code) {
        return set.subject().equals(set.object())
                && !named.contains(code)
                && pointedAt.contains(code);
    }

    private void read(Mapping mapping) {
        var source = mapping.source();
        var target = mapping.target();
        if (target != null) {
            pointedAt.add(target);
        }
        if (source == null) {
            return;
        }
        if (subject.find(source) == CompiledVocabulary.UNKNOWN) {
            unknown.add(pointer(source, mapping.relation(), target == null ? "" : target));
        }
        named.add(source);
        if (target == null || isAlive(source, mapping.relation(), target)) {
            best.merge(source, mapping.relation(), CoverageCount::better);
        }
    }

    /// Relations stand in the order of how good they are, the statement of none last.
    private static Relation better(Relation a, Relation b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private boolean isAlive(String source, Relation relation, String target) {
        var concept = object.find(target);
        if (concept == CompiledVocabulary.UNKNOWN) {
            missing.add(pointer(source, relation, target));
            return false;
        }
        if (!isInUse(object, concept)) {
            retired.add(pointer(source, relation, target));
            return false;
        }
        return true;
    }

    private boolean isInUse(CompiledVocabulary vocabulary, int concept) {
        return vocabulary.status(concept) == Status.ACTIVE && vocabulary.holds(concept, day);
    }

    private Pointer pointer(String source, Relation relation, String target) {
        return new Pointer(
                Labelled.of(subject, source, language),
                relation,
                Labelled.of(object, target, language),
                successors(target));
    }

    private List<Labelled> successors(@Nullable String target) {
        var concept = target == null ? CompiledVocabulary.UNKNOWN : object.find(target);
        return concept == CompiledVocabulary.UNKNOWN
                ? List.of()
                : Arrays.stream(object.replacedBy(concept))
                        .mapToObj(s -> Labelled.of(object, s, language))
                        .toList();
    }
}
