package dk.ffb.mapping.sssom;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// A slot of the SSSOM schema.
///
/// @param many whether it takes several values
/// @param recent whether it came with version 1.1
record Slot(String name, Type type, boolean many, boolean recent) {

    /// What a value of a slot looks like.
    enum Type {
        TEXT,
        ENTITY,
        URI,
        DATE,
        FRACTION,
        ENTITY_TYPE,
        CARDINALITY,
        MODIFIER,
        STRUCTURE
    }

    static final Set<String> ENTITY_TYPES =
            Set.of(
                    "owl class",
                    "owl object property",
                    "owl data property",
                    "owl annotation property",
                    "owl named individual",
                    "skos concept",
                    "rdfs resource",
                    "rdfs class",
                    "rdfs literal",
                    "rdfs datatype",
                    "rdf property",
                    "composed entity expression");

    static final Set<String> CARDINALITIES =
            Set.of("1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0");

    /// Slots of a mapping set, in the order of the schema. `+` takes several values, `!` came with
    /// 1.1.
    static final SequencedMap<String, Slot> OF_SET =
            slots(
                    """
                    sssom_version! TEXT
                    curie_map STRUCTURE
                    mapping_set_id URI
                    mapping_set_version TEXT
                    mapping_set_source+ URI
                    mapping_set_title TEXT
                    mapping_set_description TEXT
                    mapping_set_confidence! FRACTION
                    creator_id+ ENTITY
                    creator_label+ TEXT
                    license URI
                    subject_type ENTITY_TYPE
                    subject_source ENTITY
                    subject_source_version TEXT
                    object_type ENTITY_TYPE
                    object_source ENTITY
                    object_source_version TEXT
                    predicate_type! ENTITY_TYPE
                    mapping_provider URI
                    cardinality_scope+! TEXT
                    mapping_tool TEXT
                    mapping_tool_id! ENTITY
                    mapping_tool_version TEXT
                    mapping_date DATE
                    publication_date DATE
                    subject_match_field+ ENTITY
                    object_match_field+ ENTITY
                    subject_preprocessing+ ENTITY
                    object_preprocessing+ ENTITY
                    similarity_measure! TEXT
                    curation_rule+! ENTITY
                    curation_rule_text+! TEXT
                    see_also+ URI
                    issue_tracker URI
                    other TEXT
                    comment TEXT
                    extension_definitions STRUCTURE
                    """);

    /// Slots of a mapping, in the order of the schema.
    static final SequencedMap<String, Slot> OF_MAPPING =
            slots(
                    """
                    record_id! ENTITY
                    subject_id ENTITY
                    subject_label TEXT
                    subject_category TEXT
                    predicate_id ENTITY
                    predicate_label TEXT
                    predicate_modifier MODIFIER
                    object_id ENTITY
                    object_label TEXT
                    object_category TEXT
                    mapping_justification ENTITY
                    author_id+ ENTITY
                    author_label+ TEXT
                    reviewer_id+ ENTITY
                    reviewer_label+ TEXT
                    creator_id+ ENTITY
                    creator_label+ TEXT
                    license URI
                    subject_type ENTITY_TYPE
                    subject_source ENTITY
                    subject_source_version TEXT
                    object_type ENTITY_TYPE
                    object_source ENTITY
                    object_source_version TEXT
                    predicate_type! ENTITY_TYPE
                    mapping_provider URI
                    mapping_source ENTITY
                    mapping_cardinality CARDINALITY
                    cardinality_scope+! TEXT
                    mapping_tool TEXT
                    mapping_tool_id! ENTITY
                    mapping_tool_version TEXT
                    mapping_date DATE
                    publication_date DATE
                    review_date! DATE
                    confidence FRACTION
                    curation_rule+ ENTITY
                    curation_rule_text+ TEXT
                    subject_match_field+ ENTITY
                    object_match_field+ ENTITY
                    match_string+ TEXT
                    subject_preprocessing+ ENTITY
                    object_preprocessing+ ENTITY
                    similarity_score FRACTION
                    similarity_measure TEXT
                    see_also+ URI
                    issue_tracker_item ENTITY
                    other TEXT
                    comment TEXT
                    """);

    private static SequencedMap<String, Slot> slots(String table) {
        return table.lines()
                .map(Slot::parse)
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        Slot::name, s -> s, (a, _) -> a, LinkedHashMap::new),
                                Collections::unmodifiableSequencedMap));
    }

    private static Slot parse(String line) {
        var words = Arrays.asList(line.split(" "));
        var name = words.getFirst();
        return new Slot(
                name.replaceAll("[+!]", ""),
                Type.valueOf(words.getLast()),
                name.contains("+"),
                name.contains("!"));
    }
}
