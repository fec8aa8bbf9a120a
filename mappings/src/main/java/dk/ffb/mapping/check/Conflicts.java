package dk.ffb.mapping.check;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Finds the claims of a mapping set that can't all be true.
public final class Conflicts {

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
        var conflicts = new ArrayList<Conflict>();
        own.forEach((code, rows) -> {
            addPairs(rows, conflicts);
            addBetween(rows, others.getOrDefault(code, List.of()), conflicts);
        });
        addHierarchy(own, conflicts);
        return conflicts;
    }

    private static SequencedMap<String, List<Claim>> byCode(List<Claim> claims) {
        var byCode = new LinkedHashMap<String, List<Claim>>();
        for (var claim : claims) {
            byCode.computeIfAbsent(claim.from().value(), _ -> new ArrayList<>()).add(claim);
        }
        return byCode;
    }

    private void addPairs(List<Claim> rows, List<Conflict> conflicts) {
        for (var i = 0; i < rows.size(); i++) {
            for (var j = i + 1; j < rows.size(); j++) {
                add(rows.get(i), rows.get(j), conflicts);
            }
        }
    }

    private void addBetween(List<Claim> rows, List<Claim> others, List<Conflict> conflicts) {
        for (var row : rows) {
            for (var other : others) {
                add(row, other, conflicts);
            }
        }
    }

    private void add(Claim a, Claim b, List<Conflict> conflicts) {
        contradictions
                .between(a, b)
                .ifPresent(type -> conflicts.add(new Conflict(type, List.of(a, b))));
    }

    /// A code and one above it in its own vocabulary, whose targets stand the other way round.
    private void addHierarchy(Map<String, List<Claim>> own, List<Conflict> conflicts) {
        own.forEach((code, rows) -> {
            var concept = subject.find(code);
            if (concept != CompiledVocabulary.UNKNOWN) {
                for (var ancestor : subject.ancestors(concept)) {
                    var above = own.getOrDefault(subject.code(ancestor), List.of());
                    addTurned(rows, above, conflicts);
                }
            }
        });
    }

    private void addTurned(List<Claim> below, List<Claim> above, List<Conflict> conflicts) {
        for (var lower : below) {
            for (var upper : above) {
                if (!lower.denied()
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
            add(set, set.mappings().get(row), false, row, claims);
        }
        for (var row = 0; row < set.denied().size(); row++) {
            add(set, set.denied().get(row), true, row, claims);
        }
        return claims;
    }

    private static void add(
            MappingSet set, Mapping mapping, boolean denied, int row, List<Claim> claims) {
        if (mapping.source() != null) {
            claims.add(
                    new Claim(
                            new Code(set.subject(), mapping.source()),
                            mapping.relation(),
                            code(set.object(), mapping.target()),
                            denied,
                            mapping.validity(),
                            List.of(set.key()),
                            row));
        }
    }

    private static @Nullable Code code(VocabularyKey vocabulary, @Nullable String value) {
        return value == null ? null : new Code(vocabulary, value);
    }
}
