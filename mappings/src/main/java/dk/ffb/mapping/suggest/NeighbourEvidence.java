package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Looks at what the code's neighbours in its own hierarchy are mapped to: its parents, its
/// children and its siblings.
final class NeighbourEvidence {

    private static final double PARENTS_TARGET = 0.3;
    private static final double BELOW_PARENTS_TARGET = 0.25;
    private static final double ABOVE_CHILDRENS_TARGETS = 0.25;
    private static final double BESIDE_SIBLINGS_TARGETS = 0.15;

    private static final Set<Relation> NEAR = EnumSet.of(Relation.EXACT, Relation.CLOSE);

    private final CompiledVocabulary subject;
    private final CompiledVocabulary object;
    private final RowsBySource rows;
    private final String language;

    NeighbourEvidence(
            CompiledVocabulary subject,
            CompiledVocabulary object,
            RowsBySource rows,
            String language) {
        this.subject = subject;
        this.object = object;
        this.rows = rows;
        this.language = language;
    }

    /// Comes after the names: most of what a hierarchy says is which of several names is meant.
    void gather(int concept, Gathering gathering) {
        for (var parent : subject.parents(concept)) {
            targets(parent).forEach(target -> addParent(parent, target, gathering));
            addSiblings(concept, parent, gathering);
        }
        addChildren(concept, gathering);
    }

    /// What the neighbour is the same as, or nearly.
    private int[] targetsOf(int neighbour) {
        return rows.of(subject.code(neighbour)).stream()
                .filter(row -> NEAR.contains(row.relation()))
                .mapToInt(row -> object.find(String.valueOf(row.target())))
                .filter(target -> target != CompiledVocabulary.UNKNOWN)
                .toArray();
    }

    private IntStream targets(int neighbour) {
        return Arrays.stream(targetsOf(neighbour));
    }

    private void addParent(int parent, int target, Gathering gathering) {
        add(
                target,
                PARENTS_TARGET,
                Relation.BROAD,
                "det overordnede »%s« er knyttet hertil",
                "“%s” above it is mapped here",
                parent,
                gathering);
        for (var candidate : gathering.concepts()) {
            if (object.isBelow(candidate, target)) {
                add(
                        candidate,
                        BELOW_PARENTS_TARGET,
                        Relation.CLOSE,
                        "det overordnede »%s« er knyttet til noget overordnet",
                        "“%s” above it is mapped to something above this",
                        parent,
                        gathering);
            }
        }
    }

    /// What stands above the targets of the children; the more of them, the more it says.
    private void addChildren(int concept, Gathering gathering) {
        var children = subject.children(concept);
        parentsOfTargets(children)
                .forEach((candidate, part) ->
                        add(
                                candidate,
                                ABOVE_CHILDRENS_TARGETS * part.share,
                                Relation.CLOSE,
                                "det underordnede »%s« er knyttet til noget underordnet",
                                "“%s” below it is mapped to something below this",
                                part.example,
                                gathering));
    }

    /// Candidates that stand beside the targets of the siblings.
    private void addSiblings(int concept, int parent, Gathering gathering) {
        var siblings = Arrays.stream(subject.children(parent)).filter(c -> c != concept).toArray();
        var parents = parentsOfTargets(siblings);
        for (var candidate : gathering.concepts()) {
            for (var above : object.parents(candidate)) {
                var part = parents.get(above);
                if (part != null) {
                    add(
                            candidate,
                            BESIDE_SIBLINGS_TARGETS * part.share,
                            Relation.RELATED,
                            "det sideordnede »%s« er knyttet til noget sideordnet",
                            "“%s” beside it is mapped to something beside this",
                            part.example,
                            gathering);
                }
            }
        }
    }

    /// How large a part of some neighbours is mapped to something below a concept.
    private record Part(double share, int example) {}

    private Map<Integer, Part> parentsOfTargets(int[] neighbours) {
        var below = new LinkedHashMap<Integer, List<Integer>>();
        var mapped = 0;
        for (var neighbour : neighbours) {
            var targets = targetsOf(neighbour);
            mapped += targets.length > 0 ? 1 : 0;
            Arrays.stream(targets)
                    .flatMap(target -> Arrays.stream(object.parents(target)))
                    .distinct()
                    .forEach(p -> below.computeIfAbsent(p, _ -> new ArrayList<>()).add(neighbour));
        }
        var parts = new LinkedHashMap<Integer, Part>();
        for (var entry : below.entrySet()) {
            var those = entry.getValue();
            parts.put(entry.getKey(), new Part((double) those.size() / mapped, those.getFirst()));
        }
        return parts;
    }

    private void add(
            int candidate,
            double weight,
            Relation relation,
            String danish,
            String english,
            int neighbour,
            Gathering gathering) {
        var label = subject.label(neighbour, language);
        gathering.add(
                object.code(candidate),
                new Evidence(
                        Evidence.Type.HIERARCHY,
                        weight,
                        relation,
                        "Passer i hierarkiet: " + danish.formatted(label),
                        "Fits the hierarchy: " + english.formatted(label)));
    }
}
