package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Relation;
import java.util.List;

/// Something that a code might be mapped to.
///
/// @param code of the object vocabulary
/// @param score from 0 to 1: how much all the evidence says
/// @param relation what the strongest evidence points to
/// @param evidence the strongest first
public record Candidate(
        String code, String label, double score, Relation relation, List<Evidence> evidence) {

    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
