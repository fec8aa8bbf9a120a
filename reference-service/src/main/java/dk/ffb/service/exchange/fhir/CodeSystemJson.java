package dk.ffb.service.exchange.fhir;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// One vocabulary as a CodeSystem.
final class CodeSystemJson {

    /// Readers may refuse what is nested much deeper.
    private static final int DEEPEST = 50;

    private final JsonGenerator json;
    private final FhirJson fhir;
    private final FhirCodeSystemWriter writer;

    CodeSystemJson(JsonGenerator json, FhirCodeSystemWriter writer) {
        this.json = json;
        this.fhir = new FhirJson(json);
        this.writer = writer;
    }

    void write(VocabularyContent content) {
        json.writeStartObject();
        describe(content);
        declareProperties();
        var concepts = content.concepts();
        if (!concepts.isEmpty()) {
            json.writeArrayPropertyStart("concept");
            if (canNest(concepts)) {
                nested(concepts);
            } else {
                flat(concepts);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void describe(VocabularyContent content) {
        var vocabulary = content.vocabulary();
        fhir.begin("CodeSystem", vocabulary.key().value());
        fhir.extensions(extensions(content));
        json.writeStringProperty("url", FhirCodeSystemWriter.url(vocabulary, writer.base()));
        identifiers(vocabulary.identifiers());
        fhir.textIfAny("version", content.version());
        json.writeStringProperty("name", FhirJson.name(vocabulary.key().value()));
        fhir.texts("title", vocabulary.titles());
        json.writeStringProperty("status", "active");
        fhir.textIfAny("publisher", vocabulary.publisher());
        fhir.texts("description", vocabulary.descriptions());
        if (content.validFrom() != null && writer.version() == FhirVersion.R5) {
            fhir.period("effectivePeriod", content.validFrom());
        }
        json.writeBooleanProperty("caseSensitive", true);
        json.writeStringProperty("hierarchyMeaning", "is-a");
        json.writeStringProperty("content", "complete");
        json.writeNumberProperty("count", content.concepts().size());
    }

    private List<Runnable> extensions(VocabularyContent content) {
        var vocabulary = content.vocabulary();
        var source = vocabulary.source();
        var validFrom = content.validFrom();
        var extensions = new ArrayList<Runnable>();
        extensions.add(() -> fhir.extension(Uris.KEY, "valueCode", vocabulary.key().value()));
        extensions.add(() -> fhir.extension(Uris.SCOPE, "valueCode", vocabulary.scope().text()));
        if (source != null) {
            extensions.add(() -> fhir.extension(Uris.SOURCE, "valueString", source));
        }
        if (validFrom != null && writer.version() == FhirVersion.R4) {
            extensions.add(() -> fhir.effectiveFrom(validFrom));
        }
        return extensions;
    }

    private void identifiers(List<String> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("identifier");
        for (var identifier : identifiers) {
            json.writeStartObject();
            if (identifier.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
                json.writeStringProperty("system", Uris.URI_SYSTEM);
            }
            json.writeStringProperty("value", identifier);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void declareProperties() {
        json.writeArrayPropertyStart("property");
        for (var property : ConceptJson.WRITTEN) {
            json.writeStartObject();
            json.writeStringProperty("code", property.code());
            json.writeStringProperty("uri", property.uri());
            json.writeStringProperty("type", property.type());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Whether nesting says all of the hierarchy and keeps the order: each concept has one parent
    /// at most, and comes where its parent's children are.
    private static boolean canNest(List<Concept> concepts) {
        var way = new ArrayDeque<String>();
        for (var concept : concepts) {
            if (concept.broader().size() > 1) {
                return false;
            }
            climb(way, concept);
            if (way.isEmpty() != concept.broader().isEmpty() || way.size() >= DEEPEST) {
                return false;
            }
            way.push(concept.code());
        }
        return true;
    }

    /// Leaves the concepts that the next one isn't below, and says how many they were.
    private static int climb(ArrayDeque<String> way, Concept next) {
        var left = 0;
        while (!way.isEmpty() && !next.broader().contains(way.peek())) {
            way.pop();
            left++;
        }
        return left;
    }

    private void flat(List<Concept> concepts) {
        for (var concept : concepts) {
            json.writeStartObject();
            ConceptJson.write(concept, concept.broader(), json, fhir);
            json.writeEndObject();
        }
    }

    private void nested(List<Concept> concepts) {
        var way = new ArrayDeque<String>();
        for (var concept : concepts) {
            var depth = way.size();
            var left = climb(way, concept);
            close(left, depth > 0 && left == 0);
            json.writeStartObject();
            ConceptJson.write(concept, List.of(), json, fhir);
            way.push(concept.code());
        }
        close(way.size(), false);
    }

    /// Ends concepts, or begins the list of children of the last one. All but the innermost have
    /// such a list open.
    private void close(int concepts, boolean beginChildren) {
        if (beginChildren) {
            json.writeArrayPropertyStart("concept");
        }
        for (var i = 0; i < concepts; i++) {
            if (i > 0) {
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
