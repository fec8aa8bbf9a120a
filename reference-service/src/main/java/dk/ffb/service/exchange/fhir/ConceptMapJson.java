package dk.ffb.service.exchange.fhir;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// One mapping set as a ConceptMap.
///
/// Rows keep their order: neighbours with the same source share an element, and rows that state of
/// a target that it has no source stand in a group of their own, marked as inverted.
final class ConceptMapJson {

    private final JsonGenerator json;
    private final FhirJson fhir;
    private final FhirConceptMapWriter writer;
    private final RowJson rows;

    ConceptMapJson(JsonGenerator json, FhirConceptMapWriter writer) {
        this.json = json;
        this.fhir = new FhirJson(json);
        this.writer = writer;
        this.rows = new RowJson(json, fhir, writer.version());
    }

    void write(MappingSet set) {
        json.writeStartObject();
        describe(set);
        json.writeArrayPropertyStart("group");
        var groups = new Groups(set);
        set.mappings().forEach(row -> groups.write(row, false));
        set.denied().stream()
                .filter(row -> row.relation() == Relation.RELATED)
                .forEach(row -> groups.write(row, true));
        groups.finish();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void describe(MappingSet set) {
        fhir.begin("ConceptMap", set.key().value());
        fhir.extensions(extensions(set));
        json.writeStringProperty("url", writer.base().mappingSet(set.key().value()));
        fhir.textIfAny("version", set.version());
        json.writeStringProperty("name", FhirJson.name(set.key().value()));
        fhir.texts("title", set.titles());
        json.writeStringProperty("status", "active");
        set.slots().getOrDefault("publication_date", List.of()).stream()
                .filter(text -> FhirDate.day(text).isPresent())
                .findFirst()
                .ifPresent(day -> json.writeStringProperty("date", day));
        fhir.texts("description", set.descriptions());
        if (set.validFrom() != null && writer.version() == FhirVersion.R5) {
            fhir.period("effectivePeriod", set.validFrom());
        }
    }

    private List<Runnable> extensions(MappingSet set) {
        var extensions = new ArrayList<Runnable>();
        extensions.add(() -> fhir.extension(Uris.KEY, "valueCode", set.key().value()));
        var validFrom = set.validFrom();
        if (validFrom != null && writer.version() == FhirVersion.R4) {
            extensions.add(() -> fhir.effectiveFrom(validFrom));
        }
        set.slots()
                .forEach((slot, values) ->
                        values.forEach(value -> extensions.add(() -> slot(slot, value))));
        return extensions;
    }

    private void slot(String name, String value) {
        fhir.extension(Uris.SSSOM + BaseUri.encode(name), "valueString", value);
    }

    /// Opens and closes groups and elements as the rows need them.
    private final class Groups {
        private final MappingSet set;
        private @Nullable Mapping before;
        private boolean inverted;

        Groups(MappingSet set) {
            this.set = set;
        }

        void write(Mapping row, boolean denied) {
            var isInverted = row.source() == null;
            if (before == null || isInverted != inverted) {
                closeGroup();
                openGroup(isInverted);
            }
            if (before == null || !sharesElement(before, row)) {
                closeElement();
                rows.openElement(row);
            }
            rows.target(row, denied);
            before = row;
        }

        /// A set without rows is a group without elements, which says whose set it is.
        void finish() {
            if (before == null) {
                systems(false);
                json.writeEndObject();
            } else {
                closeGroup();
            }
        }

        private void openGroup(boolean isInverted) {
            inverted = isInverted;
            systems(isInverted);
            json.writeArrayPropertyStart("element");
        }

        private void systems(boolean isInverted) {
            var subject = writer.systems().apply(set.subject());
            var object = writer.systems().apply(set.object());
            json.writeStartObject();
            if (isInverted) {
                fhir.extensions(List.of(this::mark));
            }
            json.writeStringProperty("source", isInverted ? object : subject);
            json.writeStringProperty("target", isInverted ? subject : object);
        }

        private void mark() {
            json.writeStartObject();
            json.writeStringProperty("url", Uris.INVERTED);
            json.writeBooleanProperty("valueBoolean", true);
            json.writeEndObject();
        }

        private void closeElement() {
            if (before != null) {
                rows.closeElement(before);
            }
            before = null;
        }

        private void closeGroup() {
            if (before != null) {
                closeElement();
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    }

    private boolean sharesElement(Mapping a, Mapping b) {
        return !rows.isWholeElement(a)
                && !rows.isWholeElement(b)
                && Objects.equals(a.source(), b.source())
                && Objects.equals(a.sourceLabel(), b.sourceLabel());
    }
}
