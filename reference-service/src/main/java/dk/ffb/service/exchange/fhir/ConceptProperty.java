package dk.ffb.service.exchange.fhir;

import dk.ffb.vocabulary.ConceptField;
import java.util.Optional;

/// The properties of concepts that mean something here.
enum ConceptProperty {
    PARENT("parent", "code", Uris.CONCEPT_PROPERTIES + "parent", ConceptField.BROADER),
    CHILD("child", "code", Uris.CONCEPT_PROPERTIES + "child", ConceptField.BROADER),
    KIND("kind", "code", Uris.KIND, ConceptField.KIND),
    STATUS("status", "code", Uris.CONCEPT_PROPERTIES + "status", ConceptField.STATUS),
    INACTIVE("inactive", "boolean", Uris.CONCEPT_PROPERTIES + "inactive", ConceptField.STATUS),
    RETIRED("retired", "boolean", Uris.CONCEPT_PROPERTIES + "retired", ConceptField.STATUS),
    DEPRECATED(
            "deprecated", "boolean", Uris.CONCEPT_PROPERTIES + "deprecated", ConceptField.STATUS),
    DEPRECATION_DATE(
            "deprecationDate",
            "dateTime",
            Uris.CONCEPT_PROPERTIES + "deprecationDate",
            ConceptField.STATUS),
    RETIREMENT_DATE(
            "retirementDate",
            "dateTime",
            Uris.CONCEPT_PROPERTIES + "retirementDate",
            ConceptField.VALIDITY),
    SCALE_VALUE(
            "itemWeight",
            "decimal",
            Uris.CONCEPT_PROPERTIES + "itemWeight",
            ConceptField.SCALE_VALUE),
    VALID_FROM("validFrom", "dateTime", Uris.VALID_FROM, ConceptField.VALIDITY),
    VALID_TO("validTo", "dateTime", Uris.VALID_TO, ConceptField.VALIDITY),
    REPLACED_BY(
            "replacedBy",
            "code",
            "http://purl.org/dc/terms/isReplacedBy",
            ConceptField.REPLACED_BY),
    NOTE("comment", "string", Uris.CONCEPT_PROPERTIES + "comment", ConceptField.NOTES);

    private final String code;
    private final String type;
    private final String uri;
    private final ConceptField field;

    ConceptProperty(String code, String type, String uri, ConceptField field) {
        this.code = code;
        this.type = type;
        this.uri = uri;
        this.field = field;
    }

    String code() {
        return code;
    }

    String type() {
        return type;
    }

    String uri() {
        return uri;
    }

    /// The part of a concept that it speaks of.
    ConceptField field() {
        return field;
    }

    static Optional<ConceptProperty> ofUri(String uri) {
        for (var property : values()) {
            if (property.uri.equals(uri)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    static Optional<ConceptProperty> ofCode(String code) {
        for (var property : values()) {
            if (property.code.equals(code)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
