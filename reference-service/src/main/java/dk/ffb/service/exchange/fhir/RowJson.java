package dk.ffb.service.exchange.fhir;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// One row: an element, or a further target of one.
final class RowJson {

    private final JsonGenerator json;
    private final FhirJson fhir;
    private final FhirVersion version;

    RowJson(JsonGenerator json, FhirJson fhir, FhirVersion version) {
        this.json = json;
        this.fhir = fhir;
        this.version = version;
    }

    /// Whether the row is said by an element alone, which then has no targets.
    boolean isWholeElement(Mapping row) {
        return row.relation() == Relation.NONE
                && (version == FhirVersion.R5 || row.source() == null);
    }

    void openElement(Mapping row) {
        var inverted = row.source() == null;
        json.writeStartObject();
        if (version == FhirVersion.R5 && row.relation() == Relation.NONE) {
            fhir.extensions(extensions(row));
        }
        fhir.textIfAny("code", inverted ? row.target() : row.source());
        fhir.textIfAny("display", inverted ? row.targetLabel() : row.sourceLabel());
        if (version == FhirVersion.R5 && row.relation() == Relation.NONE) {
            json.writeBooleanProperty("noMap", true);
        } else {
            json.writeArrayPropertyStart("target");
        }
    }

    void closeElement(Mapping row) {
        if (version == FhirVersion.R4 || row.relation() != Relation.NONE) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /// The target of the row that the element was opened for, or of a further one.
    void target(Mapping row, boolean denied) {
        if (version == FhirVersion.R5 && row.relation() == Relation.NONE) {
            return;
        }
        json.writeStartObject();
        fhir.extensions(extensions(row));
        if (row.relation() != Relation.NONE) {
            fhir.textIfAny("code", row.target());
            fhir.textIfAny("display", row.targetLabel());
        }
        json.writeStringProperty(
                Relationship.member(version),
                denied ? Relationship.denial(version) : Relationship.word(version, row.relation()));
        fhir.textIfAny("comment", row.comment());
        json.writeEndObject();
    }

    /// What FHIR has no word for.
    private List<Runnable> extensions(Mapping row) {
        var items = new ArrayList<Runnable>();
        if (row.relation() == Relation.CLOSE) {
            text(Uris.PREDICATE, "valueUri", Uris.CLOSE_MATCH, items);
        }
        var confidence = row.confidence();
        if (confidence != null) {
            items.add(() -> number(Uris.CONFIDENCE, confidence));
        }
        text(Uris.JUSTIFICATION, "valueString", row.justification(), items);
        text(Uris.VALID_FROM, "valueDate", row.validity().from(), items);
        text(Uris.VALID_TO, "valueDate", row.validity().to(), items);
        if (row.relation() == Relation.NONE) {
            ofNone(row, items);
        }
        row.slots()
                .forEach((slot, value) ->
                        text(Uris.SSSOM + BaseUri.encode(slot), "valueString", value, items));
        return items;
    }

    private void ofNone(Mapping row, List<Runnable> items) {
        if (row.source() == null) {
            text(Uris.SUBJECT_LABEL, "valueString", row.sourceLabel(), items);
        } else {
            text(Uris.OBJECT_LABEL, "valueString", row.targetLabel(), items);
        }
        if (version == FhirVersion.R5) {
            text(Uris.COMMENT, "valueString", row.comment(), items);
        }
    }

    private void text(String url, String type, @Nullable Object value, List<Runnable> items) {
        if (value != null) {
            items.add(() -> fhir.extension(url, type, value.toString()));
        }
    }

    private void number(String url, double value) {
        json.writeStartObject();
        json.writeStringProperty("url", url);
        json.writeNumberProperty("valueDecimal", value);
        json.writeEndObject();
    }
}
