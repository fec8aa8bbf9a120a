package dk.ffb.mapping.check;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.compose.Composition;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What two mapping sets together claim of the codes of two vocabularies: through a third one, or
/// from an old code through the one that has taken its place.
public final class PathClaims {

    /// Composed, the other relations are too weak to contradict anything.
    private static final Set<Relation> STRONG =
            EnumSet.of(Relation.EXACT, Relation.BROAD, Relation.NARROW);

    /// So many rows of one code are followed further: no more of them are compared.
    private static final int MOST_ONWARD = Conflicts.MOST_COMPARED;

    /// No more is made of two hubs: a thousand rows to one and a thousand on make a million.
    private static final int MOST_CLAIMS = 1_000_000;

    private final Collection<CompiledMappingSet> sets;
    private final LocalDate at;

    /// Looks at the rows of these sets that hold on the day.
    public PathClaims(Collection<CompiledMappingSet> sets, LocalDate at) {
        this.sets = List.copyOf(sets);
        this.at = at;
    }

    /// Every claim of two steps, each thing said once. From a vocabulary back to itself there is no
    /// way: two codes that are exactly one thing elsewhere are no conflict at home.
    public List<Claim> between(VocabularyKey subject, VocabularyKey object) {
        if (subject.equals(object)) {
            return List.of();
        }
        var claims = new LinkedHashMap<List<Object>, Claim>();
        for (var first : sets) {
            for (var second : sets) {
                middle(first, second, subject, object)
                        .forEach(through -> join(first, second, subject, through, object, claims));
            }
        }
        return List.copyOf(claims.values());
    }

    private static List<VocabularyKey> middle(
            CompiledMappingSet first,
            CompiledMappingSet second,
            VocabularyKey subject,
            VocabularyKey object) {
        return ends(first).stream()
                .filter(through -> !through.equals(object))
                .filter(through -> ties(first, subject, through))
                .filter(through -> ties(second, through, object))
                .toList();
    }

    private static Set<VocabularyKey> ends(CompiledMappingSet set) {
        return new LinkedHashSet<>(List.of(set.subject(), set.object()));
    }

    private static boolean ties(CompiledMappingSet set, VocabularyKey one, VocabularyKey other) {
        return (set.subject().equals(one) && set.object().equals(other))
                || (set.subject().equals(other) && set.object().equals(one));
    }

    /// What a mapping says, read from one of its vocabularies.
    record Step(String from, Relation relation, String to) {}

    private void join(
            CompiledMappingSet first,
            CompiledMappingSet second,
            VocabularyKey subject,
            VocabularyKey through,
            VocabularyKey object,
            SequencedMap<List<Object>, Claim> claims) {
        var onward = new HashMap<String, List<Step>>();
        for (var step : steps(second, through)) {
            var further = onward.computeIfAbsent(step.from, _ -> new ArrayList<>());
            if (further.size() < MOST_ONWARD) {
                further.add(step);
            }
        }
        for (var one : steps(first, subject)) {
            for (var other : onward.getOrDefault(one.to, List.of())) {
                strong(one.relation, other.relation)
                        .filter(_ -> claims.size() < MOST_CLAIMS)
                        .ifPresent(relation ->
                                claims.putIfAbsent(
                                        List.of(one.from, relation, other.to),
                                        claim(
                                                new Code(subject, one.from),
                                                relation,
                                                new Code(object, other.to),
                                                first.key(),
                                                second.key())));
            }
        }
    }

    /// What two steps entail, where it is enough to contradict anything.
    static Optional<Relation> strong(Relation first, Relation second) {
        return Composition.of(first, second).filter(STRONG::contains);
    }

    /// The rows that hold on the day, read from the vocabulary. A set of a vocabulary to itself is
    /// read from old to new only.
    List<Step> steps(CompiledMappingSet set, VocabularyKey from) {
        var steps = new ArrayList<Step>();
        for (var mapping : set.mappings()) {
            if (mapping.relation() != Relation.NONE && mapping.validity().holds(at)) {
                steps.add(step(mapping, set.subject().equals(from)));
            }
        }
        return steps;
    }

    private static Step step(Mapping mapping, boolean forward) {
        var source = Objects.requireNonNull(mapping.source());
        var target = Objects.requireNonNull(mapping.target());
        return forward
                ? new Step(source, mapping.relation(), target)
                : new Step(target, mapping.relation().inverse(), source);
    }

    static Claim claim(
            Code from, Relation relation, Code to, MappingSetKey first, MappingSetKey second) {
        return new Claim(from, relation, to, false, Validity.ALWAYS, List.of(first, second), -1);
    }

    /// Which codes of a vocabulary are one on the day.
    public SameCodes same(VocabularyKey vocabulary) {
        var rows = new ArrayList<Mapping>();
        for (var set : sets) {
            if (set.subject().equals(vocabulary) && set.object().equals(vocabulary)) {
                for (var mapping : set.mappings()) {
                    if (mapping.validity().holds(at)) {
                        rows.add(mapping);
                    }
                }
            }
        }
        return SameCodes.of(rows);
    }
}
