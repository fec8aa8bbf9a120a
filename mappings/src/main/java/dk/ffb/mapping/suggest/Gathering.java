package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The evidence for each candidate, as it is found. Of one type only the strongest stays.
final class Gathering {

    /// What scores less is noise.
    private static final double LEAST = 0.05;

    private final CompiledVocabulary object;
    private final int day;
    private final Set<String> excluded;
    private final Map<Integer, Map<Evidence.Type, Evidence>> found = new LinkedHashMap<>();

    /// @param excluded codes that are not to be suggested
    Gathering(CompiledVocabulary object, int day, Set<String> excluded) {
        this.object = object;
        this.day = day;
        this.excluded = excluded;
    }

    /// The concept with the code, or [CompiledVocabulary#UNKNOWN] where it is no candidate.
    int candidate(String code) {
        var concept = object.find(code);
        return concept != CompiledVocabulary.UNKNOWN
                        && object.status(concept) == Status.ACTIVE
                        && object.holds(concept, day)
                        && !excluded.contains(code)
                ? concept
                : CompiledVocabulary.UNKNOWN;
    }

    void add(String code, Evidence evidence) {
        var concept = candidate(code);
        if (concept != CompiledVocabulary.UNKNOWN && evidence.weight() > 0) {
            found.computeIfAbsent(concept, _ -> new EnumMap<>(Evidence.Type.class))
                    .merge(evidence.type(), evidence, (a, b) -> b.weight() > a.weight() ? b : a);
        }
    }

    /// Candidates so far.
    Set<Integer> concepts() {
        return Set.copyOf(found.keySet());
    }

    List<Candidate> best(int most, String language) {
        return found.entrySet().stream()
                .map(e -> candidate(e.getKey(), e.getValue(), language))
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted(
                        Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::code))
                .limit(most)
                .toList();
    }

    private Candidate candidate(
            int concept, Map<Evidence.Type, Evidence> evidence, String language) {
        var sorted = new ArrayList<>(evidence.values());
        sorted.sort(Comparator.comparingDouble(Evidence::weight).reversed());
        return new Candidate(
                object.code(concept),
                object.label(concept, language),
                score(sorted),
                relation(sorted),
                sorted);
    }

    private static double score(List<Evidence> evidence) {
        var misleading = 1.0;
        for (var piece : evidence) {
            misleading *= 1 - piece.weight();
        }
        return Math.rint((1 - misleading) * 1_000) / 1_000;
    }

    /// That two are of one kind says nothing of how they relate.
    private static Relation relation(List<Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.type() != Evidence.Type.SAME_KIND)
                .map(Evidence::relation)
                .findFirst()
                .orElse(Relation.RELATED);
    }
}
