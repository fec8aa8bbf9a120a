package dk.ffb.mapping.sssom;

import java.util.Map;
import java.util.Set;

/// The terms of the semantic mapping vocabulary that may justify a mapping.
final class Justifications {

    /// What is written for a mapping that says nothing of it, since the standard wants something.
    static final String UNSPECIFIED = "semapv:UnspecifiedMatching";

    static final Set<String> KNOWN =
            Set.of(
                    "LexicalMatching",
                    "LogicalReasoning",
                    "CompositeMatching",
                    "UnspecifiedMatching",
                    "SemanticSimilarityThresholdMatching",
                    "LexicalSimilarityThresholdMatching",
                    "MappingChaining",
                    "MappingReview",
                    "ManualMappingCuration",
                    "MappingInversion",
                    "StructuralMatching",
                    "InstanceBasedMatching",
                    "BackgroundKnowledgeBasedMatching");

    /// How files from before SSSOM 0.9.1 put it, in `match_type`.
    static final Map<String, String> BEFORE_1_0 =
            Map.of(
                    "Lexical", "semapv:LexicalMatching",
                    "Logical", "semapv:LogicalReasoning",
                    "HumanCurated", "semapv:ManualMappingCuration",
                    "Complex", "semapv:CompositeMatching",
                    "Unspecified", UNSPECIFIED,
                    "SemanticSimilarity", "semapv:SemanticSimilarityThresholdMatching");

    private Justifications() {}
}
