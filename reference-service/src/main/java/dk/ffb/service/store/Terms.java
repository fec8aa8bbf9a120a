package dk.ffb.service.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The properties and classes that the store writes, by the short names of their ontologies.
final class Terms {

    private Terms() {}

    static final String FFB = "https://w3id.org/ffb/ns#";
    static final String SSSOM = "https://w3id.org/sssom/";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    static final Node TYPE = iri(RDF + "type");
    static final Node LABEL = iri(RDFS + "label");
    static final Node COMMENT = iri(RDFS + "comment");

    static final Node NOTATION = iri(SKOS + "notation");
    static final Node IN_SCHEME = iri(SKOS + "inScheme");
    static final Node TOP_CONCEPT_OF = iri(SKOS + "topConceptOf");
    static final String MATCH = SKOS;

    static final Node DCT_TYPE = iri(DCT + "type");
    static final Node TITLE = iri(DCT + "title");
    static final Node DESCRIPTION = iri(DCT + "description");
    static final Node ISSUED = iri(DCT + "issued");
    static final Node EXTENT = iri(DCT + "extent");
    static final Node VERSION = iri(OWL + "versionInfo");
    static final Node VALID_FROM = iri(SCHEMA + "validFrom");
    static final Node VALID_THROUGH = iri(SCHEMA + "validThrough");

    static final Node MAPPING_SET = iri(SSSOM + "MappingSet");
    static final Node SUBJECT_SOURCE = iri(SSSOM + "subject_source");
    static final Node OBJECT_SOURCE = iri(SSSOM + "object_source");
    static final Node SUBJECT_ID = iri(SSSOM + "subject_id");
    static final Node OBJECT_ID = iri(SSSOM + "object_id");
    static final Node PREDICATE_ID = iri(SSSOM + "predicate_id");
    static final Node PREDICATE_MODIFIER = iri(SSSOM + "predicate_modifier");
    static final Node CONFIDENCE = iri(SSSOM + "confidence");
    static final Node JUSTIFICATION = iri(SSSOM + "mapping_justification");
    static final Node SUBJECT_LABEL = iri(SSSOM + "subject_label");
    static final Node OBJECT_LABEL = iri(SSSOM + "object_label");
    static final Node NO_TERM_FOUND = iri(SSSOM + "NoTermFound");

    static final Node ACTIVITY = iri(PROV + "Activity");
    static final Node AGENT = iri(PROV + "Agent");
    static final Node ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
    static final Node ENDED_AT = iri(PROV + "endedAtTime");
    static final Node GENERATED = iri(PROV + "generated");

    static final Node RELEASE = iri(FFB + "Release");
    static final Node EDITION = iri(FFB + "Edition");
    static final Node PENDING = iri(FFB + "Pending");
    static final Node DRAFT = iri(FFB + "Draft");
    static final Node TEXT = iri(FFB + "text");
    static final Node CURRENT = iri(FFB + "current");
    static final Node NUMBER = iri(FFB + "number");
    static final Node IN_EDITION = iri(FFB + "edition");
    static final Node RELEASE_OF = iri(FFB + "releaseOf");
    static final Node HASH = iri(FFB + "hash");
    static final Node SEQUENCE = iri(FFB + "sequence");
    static final Node POSITION = iri(FFB + "position");
    static final Node ORDER = iri(FFB + "order");

    static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
