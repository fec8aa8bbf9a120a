package dk.ffb.mapping.check;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.check.PathClaims.Step;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The conflicts of a mapping set on one day while some of its rows change. What doesn't change
/// with them is found once, so that a set of a hundred thousand rows is looked through again at no
/// cost.
public final class ChangingConflicts {

    private final CompiledMappingSet set;
    private final Conflicts conflicts;

    /// What other sets than this one say together.
    private final Map<String, List<Claim>> elsewhere;

    /// Mapping sets of the subject to itself: old codes, and what has taken their place.
    private final List<Replaced> replaced = new ArrayList<>();

    private final Map<String, Set<String>> oldCodes = new HashMap<>();
    private final List<Conflict> unchanged;

    private record Replaced(CompiledMappingSet by, Map<String, List<Step>> steps) {}

    /// @param set whose rows change
    /// @param others the sets beside it
    public ChangingConflicts(
            CompiledMappingSet set,
            CompiledVocabulary subject,
            CompiledVocabulary object,
            Collection<CompiledMappingSet> others,
            LocalDate at) {
        this.set = set;
        var beside = others.stream().filter(it -> !it.key().equals(set.key())).toList();
        var paths = new PathClaims(beside, at);
        conflicts = new Conflicts(subject, object, paths.same(set.object()));
        elsewhere = Conflicts.byCode(paths.between(set.subject(), set.object()));
        if (!set.subject().equals(set.object())) {
            beside.stream()
                    .filter(it -> it.subject().equals(set.subject()))
                    .filter(it -> it.object().equals(set.subject()))
                    .forEach(it -> replaced.add(replaced(it, paths.steps(it, set.subject()))));
        }
        var own = Conflicts.byCode(Conflicts.claims(onTheDay(set.content(), at)));
        Function<String, List<Claim>> rows = code -> own.getOrDefault(code, List.of());
        unchanged = conflicts.among(own.sequencedKeySet(), rows, code -> elsewhere(code, rows));
    }

    private static MappingSet onTheDay(MappingSet set, LocalDate at) {
        return set.withMappings(
                set.mappings().stream().filter(row -> row.validity().holds(at)).toList());
    }

    private Replaced replaced(CompiledMappingSet by, List<Step> steps) {
        var bySource = new HashMap<String, List<Step>>();
        for (var step : steps) {
            bySource.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step);
            oldCodes.computeIfAbsent(step.to(), _ -> new HashSet<>()).add(step.from());
        }
        return new Replaced(by, bySource);
    }

    /// The conflicts as long as nothing has changed.
    public List<Conflict> unchanged() {
        return unchanged;
    }

    /// The conflicts when the rows of some codes are others.
    ///
    /// @param changed those codes
    /// @param own what the set says by now of any code on the day
    public List<Conflict> changed(Set<String> changed, Function<String, List<Claim>> own) {
        var codes = new HashSet<>(changed);
        changed.forEach(code -> codes.addAll(oldCodes.getOrDefault(code, Set.of())));
        var all = new ArrayList<Conflict>();
        for (var conflict : unchanged) {
            if (conflict.claims().stream().noneMatch(it -> codes.contains(it.from().value()))) {
                all.add(conflict);
            }
        }
        all.addAll(conflicts.of(codes, own, code -> elsewhere(code, own)));
        return all;
    }

    private List<Claim> elsewhere(String code, Function<String, List<Claim>> own) {
        var others = elsewhere.getOrDefault(code, List.of());
        if (replaced.isEmpty()) {
            return others;
        }
        var claims = new ArrayList<>(others);
        for (var each : replaced) {
            for (var step : each.steps().getOrDefault(code, List.of())) {
                own.apply(step.to()).forEach(row -> add(each.by(), step, row, claims));
            }
        }
        return claims;
    }

    /// What an old code's successor is mapped to, the old code is too; each thing is said once.
    private void add(CompiledMappingSet by, Step step, Claim row, List<Claim> claims) {
        var to = row.to();
        if (to == null || row.denied()) {
            return;
        }
        PathClaims.strong(step.relation(), row.relation())
                .filter(relation ->
                        claims.stream()
                                .noneMatch(it -> it.relation() == relation && to.equals(it.to())))
                .ifPresent(relation ->
                        claims.add(
                                PathClaims.claim(
                                        new Code(set.subject(), step.from()),
                                        relation,
                                        to,
                                        by.key(),
                                        set.key())));
    }
}
