package dk.ffb.service.exchange.fhir;

/// Names that FHIR, SNOMED, SKOS, SSSOM and this service give to things.
final class Uris {

    static final String EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/";
    static final String LANGUAGE = EXTENSIONS + "language";
    static final String TRANSLATION = EXTENSIONS + "translation";
    static final String EFFECTIVE_PERIOD = EXTENSIONS + "resource-effectivePeriod";
    static final String CONCEPT_PROPERTIES = "http://hl7.org/fhir/concept-properties#";
    static final String URI_SYSTEM = "urn:ietf:rfc:3986";

    static final String SNOMED = "http://snomed.info/sct";
    static final String SYNONYM = "900000000000013009";
    static final String USAGE = "http://terminology.hl7.org/CodeSystem/designation-usage";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core";
    static final String CLOSE_MATCH = SKOS + "#closeMatch";

    private static final String OURS = "https://w3id.org/ffb/ns#";
    static final String KEY = OURS + "key";
    static final String SCOPE = OURS + "scope";
    static final String SOURCE = OURS + "source";
    static final String KIND = OURS + "kind";
    static final String VALID_FROM = OURS + "validFrom";
    static final String VALID_TO = OURS + "validTo";
    static final String INVERTED = OURS + "inverted";

    static final String SSSOM = "https://w3id.org/sssom/";
    static final String PREDICATE = SSSOM + "predicate_id";
    static final String CONFIDENCE = SSSOM + "confidence";
    static final String JUSTIFICATION = SSSOM + "mapping_justification";
    static final String SUBJECT_LABEL = SSSOM + "subject_label";
    static final String OBJECT_LABEL = SSSOM + "object_label";
    static final String COMMENT = SSSOM + "comment";

    private Uris() {}
}
