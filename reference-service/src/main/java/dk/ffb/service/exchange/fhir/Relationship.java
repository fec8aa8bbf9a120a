package dk.ffb.service.exchange.fhir;

import dk.ffb.mapping.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of FHIR for relations.
///
/// R4's `equivalence` says how the target compares to the source, R5's `relationship` how the
/// source does: R4's `wider` is R5's `source-is-narrower-than-target`.
///
/// @param relation from source to target
/// @param denied whether the word says that there is no such relation
/// @param vague whether it may stand for a closer relation that FHIR has no word for
record Relationship(Relation relation, boolean denied, boolean vague) {

    private static final Map<String, Relationship> EQUIVALENCES =
            Map.of(
                    "equal", said(Relation.EXACT),
                    "equivalent", said(Relation.EXACT),
                    "wider", said(Relation.BROAD),
                    "subsumes", said(Relation.BROAD),
                    "narrower", said(Relation.NARROW),
                    "specializes", said(Relation.NARROW),
                    "relatedto", loose(),
                    "inexact", loose(),
                    "unmatched", said(Relation.NONE),
                    "disjoint", refused());

    private static final Map<String, Relationship> RELATIONSHIPS =
            Map.of(
                    "equivalent", said(Relation.EXACT),
                    "source-is-narrower-than-target", said(Relation.BROAD),
                    "source-is-broader-than-target", said(Relation.NARROW),
                    "related-to", loose(),
                    "not-related-to", refused());

    private static Relationship said(Relation relation) {
        return new Relationship(relation, false, false);
    }

    private static Relationship loose() {
        return new Relationship(Relation.RELATED, false, true);
    }

    private static Relationship refused() {
        return new Relationship(Relation.RELATED, true, false);
    }

    /// @param member `equivalence` or `relationship`
    static Optional<Relationship> of(String member, String word) {
        return Optional.ofNullable(words(member).get(word));
    }

    /// The words that a member may hold, in alphabetical order.
    static List<String> known(String member) {
        return words(member).keySet().stream().sorted().toList();
    }

    private static Map<String, Relationship> words(String member) {
        return member.equals("equivalence") ? EQUIVALENCES : RELATIONSHIPS;
    }

    static String member(FhirVersion version) {
        return version == FhirVersion.R4 ? "equivalence" : "relationship";
    }

    /// The word for a relation, the weaker one where there is none.
    static String word(FhirVersion version, Relation relation) {
        return version == FhirVersion.R4 ? equivalence(relation) : relationship(relation);
    }

    private static String equivalence(Relation relation) {
        return switch (relation) {
            case EXACT -> "equivalent";
            case CLOSE -> "inexact";
            case BROAD -> "wider";
            case NARROW -> "narrower";
            case RELATED -> "relatedto";
            case NONE -> "unmatched";
        };
    }

    private static String relationship(Relation relation) {
        return switch (relation) {
            case EXACT -> "equivalent";
            case BROAD -> "source-is-narrower-than-target";
            case NARROW -> "source-is-broader-than-target";
            case CLOSE, RELATED -> "related-to";
            case NONE -> throw new IllegalArgumentException("R5 says it of the element: noMap");
        };
    }

    static String denial(FhirVersion version) {
        return version == FhirVersion.R4 ? "disjoint" : "not-related-to";
    }
}
