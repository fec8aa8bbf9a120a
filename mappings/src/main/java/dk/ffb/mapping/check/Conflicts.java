package dk.ffb.mapping.check;

import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Finds the claims of a mapping set that can't all be true.
///
/// Every two rows of a code can conflict, so a code with fifty thousand rows could have a billion
/// conflicts. Nobody mends those one by one: of such a code the first rows are compared, and the
/// first conflicts are told.
public final class Conflicts {

    /// Of one code so many rows are compared,
    static final int MOST_COMPARED = 500;

    /// and so many conflicts are told.
    static final int MOST_TOLD = 100;

    private final CompiledVocabulary subject;
    private final Contradictions contradictions;

    /// @param same which codes of the object vocabulary are one
    public Conflicts(CompiledVocabulary subject, CompiledVocabulary object, SameCodes same) {
        this.subject = subject;
        this.contradictions = new Contradictions(object, same);
    }

    /// Conflicts among the rows of a set.
    public List<Conflict> in(MappingSet set) {
        return among(claims(set), List.of());
    }

    /// Conflicts among the rows of a set, and between them and what is claimed elsewhere of the
    /// same two vocabularies.
    public List<Conflict> in(MappingSet set, List<Claim> elsewhere) {
        return among(claims(set), elsewhere);
    }

    private List<Conflict> among(List<Claim> claims, List<Claim> elsewhere) {
        var own = byCode(claims);
        var others = byCode(elsewhere);
        return among(
                own.sequencedKeySet(),
                code -> own.getOrDefault(code, List.of()),
                code -> others.getOrDefault(code, List.of()));
    }

    /// Conflicts among the codes, which are all that the set says anything of.
    List<Conflict> among(
            Set<String> codes,
            Function<String, List<Claim>> own,
            Function<String, List<Claim>> elsewhere) {
        var conflicts = new ArrayList<Conflict>();
        for (var code : codes) {
            var rows = compared(own.apply(code));
            var ofCode = new ArrayList<Conflict>();
            addPairs(rows, ofCode);
            addBetween(rows, compared(elsewhere.apply(code)), ofCode);
            conflicts.addAll(ofCode);
        }
        codes.forEach(code -> addAbove(code, own, conflicts));
        return conflicts;
    }

    /// Conflicts that some codes are part of, so that a set in which little changes isn't gone
    /// through again.
    ///
    /// @param own what the set says of any code
    /// @param elsewhere what is claimed elsewhere of a code
    List<Conflict> of(
            Set<String> codes,
            Function<String, List<Claim>> own,
            Function<String, List<Claim>> elsewhere) {
        var conflicts = among(codes, own, elsewhere);
        codes.forEach(code -> addBelow(code, codes, own, conflicts));
        return conflicts;
    }

    private static List<Claim> compared(List<Claim> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_COMPARED));
    }

    private static boolean isRoom(List<Conflict> ofCode) {
        return ofCode.size() < MOST_TOLD;
    }

    static SequencedMap<String, List<Claim>> byCode(List<Claim> claims) {
        var byCode = new LinkedHashMap<String, List<Claim>>();
        for (var claim : claims) {
            byCode.computeIfAbsent(claim.from().value(), _ -> new ArrayList<>()).add(claim);
        }
        return byCode;
    }

    private void addPairs(List<Claim> rows, List<Conflict> conflicts) {
        for (var i = 0; i < rows.size() && isRoom(conflicts); i++) {
            addBetween(List.of(rows.get(i)), rows.subList(i + 1, rows.size()), conflicts);
        }
    }

    private void addBetween(List<Claim> rows, List<Claim> others, List<Conflict> conflicts) {
        for (var row : rows) {
            for (var other : others) {
                if (isRoom(conflicts)) {
                    add(row, other, conflicts);
                }
            }
        }
    }

    private void add(Claim a, Claim b, List<Conflict> conflicts) {
        contradictions
                .between(a, b)
                .ifPresent(type -> conflicts.add(new Conflict(type, List.of(a, b))));
    }

    /// A code and one above it in its own vocabulary, whose targets stand the other way round.
    private void addAbove(
            String code, Function<String, List<Claim>> own, List<Conflict> conflicts) {
        var concept = subject.find(code);
        var rows = compared(own.apply(code));
        var ofCode = new ArrayList<Conflict>();
        if (concept != CompiledVocabulary.UNKNOWN && !rows.isEmpty()) {
            for (var ancestor : subject.ancestors(concept)) {
                addTurned(rows, compared(own.apply(subject.code(ancestor))), ofCode);
            }
        }
        conflicts.addAll(ofCode);
    }

    /// A code and one below it, but for those that are looked at from below already.
    private void addBelow(
            String code,
            Set<String> codes,
            Function<String, List<Claim>> own,
            List<Conflict> conflicts) {
        var concept = subject.find(code);
        var rows = compared(own.apply(code));
        if (concept != CompiledVocabulary.UNKNOWN && !rows.isEmpty()) {
            for (var descendant : subject.descendants(concept)) {
                var below = subject.code(descendant);
                if (!codes.contains(below)) {
                    var ofCode = new ArrayList<Conflict>();
                    addTurned(compared(own.apply(below)), rows, ofCode);
                    conflicts.addAll(ofCode);
                }
            }
        }
    }

    private void addTurned(List<Claim> below, List<Claim> above, List<Conflict> conflicts) {
        for (var lower : below) {
            for (var upper : above) {
                if (isRoom(conflicts)
                        && !lower.denied()
                        && !upper.denied()
                        && lower.validity().meets(upper.validity())
                        && contradictions.turnsHierarchy(lower, upper)) {
                    conflicts.add(
                            new Conflict(Conflict.Type.AGAINST_HIERARCHY, List.of(lower, upper)));
                }
            }
        }
    }

    /// What the rows of a set say of its subject's codes, denied rows last.
    static List<Claim> claims(MappingSet set) {
        var claims = new ArrayList<Claim>();
        for (var row = 0; row < set.mappings().size(); row++) {
            Claim.of(set, set.mappings().get(row), false, row).ifPresent(claims::add);
        }
        for (var row = 0; row < set.denied().size(); row++) {
            Claim.of(set, set.denied().get(row), true, row).ifPresent(claims::add);
        }
        return claims;
    }
}
