package dk.ffb.mapping.check;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Codes of one vocabulary that a mapping set of the vocabulary to itself says are one: an old code
/// and its successor.
public final class SameCodes {

    /// Where nobody has said so of any.
    public static final SameCodes NONE = new SameCodes(List.of());

    private final Map<String, String> parents = new HashMap<>();

    private SameCodes(Collection<Mapping> mappings) {
        for (var mapping : mappings) {
            if (mapping.relation() == Relation.EXACT) {
                parents.put(
                        first(Objects.requireNonNull(mapping.source())),
                        first(Objects.requireNonNull(mapping.target())));
            }
        }
    }

    /// Codes that the rows of the mapping sets of a vocabulary to itself say are exactly the same.
    public static SameCodes of(Collection<Mapping> mappings) {
        return new SameCodes(mappings);
    }

    /// Whether two codes are the same code, or said to be one.
    public boolean areOne(String a, String b) {
        return a.equals(b) || first(a).equals(first(b));
    }

    private String first(String code) {
        var at = code;
        for (var next = parents.get(at); next != null && !next.equals(at); next = parents.get(at)) {
            at = next;
        }
        return at;
    }
}
