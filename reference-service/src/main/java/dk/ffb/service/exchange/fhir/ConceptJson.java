package dk.ffb.service.exchange.fhir;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The members of one concept.
final class ConceptJson {

    /// The properties that are written.
    static final List<ConceptProperty> WRITTEN =
            List.of(
                    ConceptProperty.PARENT,
                    ConceptProperty.KIND,
                    ConceptProperty.STATUS,
                    ConceptProperty.SCALE_VALUE,
                    ConceptProperty.VALID_FROM,
                    ConceptProperty.VALID_TO,
                    ConceptProperty.REPLACED_BY,
                    ConceptProperty.NOTE);

    private final Concept concept;
    private final JsonGenerator json;
    private final FhirJson fhir;

    private ConceptJson(Concept concept, JsonGenerator json, FhirJson fhir) {
        this.concept = concept;
        this.json = json;
        this.fhir = fhir;
    }

    /// @param parents those that nesting doesn't say
    static void write(Concept concept, List<String> parents, JsonGenerator json, FhirJson fhir) {
        new ConceptJson(concept, json, fhir).write(parents);
    }

    private void write(List<String> parents) {
        json.writeStringProperty("code", concept.code());
        var language = concept.labels().byLanguage().firstEntry().getKey();
        fhir.texts("display", Texts.of(language, concept.label(language)));
        fhir.texts("definition", concept.definitions());
        array("designation", designations(language));
        array("property", properties(parents));
    }

    private void array(String name, List<Runnable> items) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart(name);
            items.forEach(Runnable::run);
            json.writeEndArray();
        }
    }

    private List<Runnable> designations(String shown) {
        var items = new ArrayList<Runnable>();
        concept.labels()
                .byLanguage()
                .forEach((language, labels) -> {
                    if (!language.equals(shown)) {
                        items.add(() ->
                                designation(language, Uris.USAGE, "display", labels.getFirst()));
                    }
                });
        words(concept.altLabels(), Uris.SNOMED, Uris.SYNONYM, items);
        words(concept.hiddenLabels(), Uris.SKOS, "hiddenLabel", items);
        return items;
    }

    private void words(Texts texts, String system, String use, List<Runnable> items) {
        texts.byLanguage()
                .forEach((language, words) ->
                        words.forEach(
                                word -> items.add(() -> designation(language, system, use, word))));
    }

    private void designation(String language, String system, String use, String value) {
        json.writeStartObject();
        json.writeStringProperty("language", language);
        json.writeObjectPropertyStart("use");
        json.writeStringProperty("system", system);
        json.writeStringProperty("code", use);
        json.writeEndObject();
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private List<Runnable> properties(List<String> parents) {
        var items = new ArrayList<Runnable>();
        codes(ConceptProperty.PARENT, parents, items);
        if (concept.kind() != Kind.OTHER) {
            codes(ConceptProperty.KIND, List.of(concept.kind().text()), items);
        }
        if (concept.status() != Status.ACTIVE) {
            codes(ConceptProperty.STATUS, List.of(concept.status().text()), items);
        }
        var step = concept.scaleValue();
        if (step != null) {
            items.add(() ->
                    property(
                            ConceptProperty.SCALE_VALUE,
                            () -> json.writeNumberProperty("valueDecimal", step)));
        }
        date(ConceptProperty.VALID_FROM, concept.validity().from(), items);
        date(ConceptProperty.VALID_TO, concept.validity().to(), items);
        codes(ConceptProperty.REPLACED_BY, concept.replacedBy(), items);
        notes(items);
        return items;
    }

    private void codes(ConceptProperty property, List<String> codes, List<Runnable> items) {
        for (var code : codes) {
            items.add(() -> property(property, () -> json.writeStringProperty("valueCode", code)));
        }
    }

    private void date(ConceptProperty property, @Nullable LocalDate day, List<Runnable> items) {
        if (day != null) {
            items.add(() ->
                    property(
                            property,
                            () -> json.writeStringProperty("valueDateTime", day.toString())));
        }
    }

    private void notes(List<Runnable> items) {
        concept.notes()
                .byLanguage()
                .forEach((language, notes) ->
                        notes.forEach(note ->
                                items.add(() ->
                                        property(
                                                ConceptProperty.NOTE,
                                                () ->
                                                        fhir.texts(
                                                                "valueString",
                                                                Texts.of(language, note))))));
    }

    private void property(ConceptProperty property, Runnable value) {
        json.writeStartObject();
        json.writeStringProperty("code", property.code());
        value.run();
        json.writeEndObject();
    }
}
