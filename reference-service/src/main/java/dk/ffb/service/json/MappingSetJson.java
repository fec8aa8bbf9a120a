package dk.ffb.service.json;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A mapping set and its rows as JSON.
public final class MappingSetJson {

    private MappingSetJson() {}

    /// A mapping set that stands alone as the answer.
    public static void write(JsonGenerator json, View view, MappingSetRelease release) {
        json.writeStartObject();
        members(json, view, release);
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeEndObject();
    }

    /// A mapping set in a list.
    public static void writeItem(JsonGenerator json, View view, MappingSetRelease release) {
        json.writeStartObject();
        members(json, view, release);
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, View view, MappingSetRelease release) {
        var set = release.content().withoutMappings();
        json.writeStringProperty("key", set.key().value());
        json.writeStringProperty("uri", view.base().mappingSet(set.key().value()));
        json.writeStringProperty(
                "title", set.titles().best(view.language()).orElse(set.key().value()));
        Json.textOrNull(json, "description", set.descriptions().best(view.language()).orElse(null));
        json.writeStringProperty("subject", set.subject().value());
        json.writeStringProperty("object", set.object().value());
        json.writeStringProperty("release", release.release().version());
        json.writeStringProperty("validFrom", release.release().validFrom().toString());
        json.writeNumberProperty("mappings", release.release().size());
        var notes = view.inLanguage(view.snapshot().notes(set.key()));
        if (!notes.isEmpty()) {
            Json.strings(json, "notes", notes);
        }
    }

    /// One row, read from subject to object.
    public static void writeRow(JsonGenerator json, View view, CompiledMappingSet set, int row) {
        writeRow(json, view, set.subject(), set.object(), set.mapping(row));
    }

    static void writeRow(
            JsonGenerator json,
            View view,
            VocabularyKey subject,
            VocabularyKey object,
            Mapping mapping) {
        json.writeStartObject();
        end(json, view, "source", subject, mapping.source(), mapping.sourceLabel());
        json.writeStringProperty("relation", mapping.relation().text());
        end(json, view, "target", object, mapping.target(), mapping.targetLabel());
        Json.confidence(json, mapping.confidence());
        Json.textIfAny(json, "justification", mapping.justification());
        validity(json, mapping.validity());
        Json.textIfAny(json, "comment", mapping.comment());
        slots(json, mapping);
        json.writeEndObject();
    }

    private static void end(
            JsonGenerator json,
            View view,
            String name,
            VocabularyKey vocabulary,
            @Nullable String code,
            @Nullable String label) {
        if (code == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("vocabulary", vocabulary.value());
        json.writeStringProperty("code", code);
        json.writeStringProperty(
                "label", label == null ? view.label(new Code(vocabulary, code)) : label);
        json.writeEndObject();
    }

    private static void validity(JsonGenerator json, Validity validity) {
        Json.textOrNull(json, "validFrom", validity.from());
        Json.textOrNull(json, "validTo", validity.to());
    }

    private static void slots(JsonGenerator json, Mapping mapping) {
        if (!mapping.slots().isEmpty()) {
            json.writeObjectPropertyStart("slots");
            mapping.slots().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    /// One row as a concept sees it: from the concept to the other end, whichever way it is stated.
    ///
    /// @param entry of the direction, which reads from the concept's vocabulary
    public static void writeEntry(
            JsonGenerator json,
            View view,
            MappingSetRelease release,
            Direction direction,
            int entry) {
        var row = direction.row(entry);
        var mapping = release.content().mapping(row);
        var codes = List.of(release.content().subject(), release.content().object());
        var inverted = direction.isInverted();
        json.writeStartObject();
        json.writeStringProperty("mappingSet", release.release().key());
        json.writeStringProperty("release", release.release().version());
        json.writeBooleanProperty("inverted", inverted);
        json.writeStringProperty("relation", direction.relation(entry).text());
        Json.confidence(json, mapping.confidence());
        end(
                json,
                view,
                "from",
                codes.get(inverted ? 1 : 0),
                inverted ? mapping.target() : mapping.source(),
                null);
        end(
                json,
                view,
                "to",
                codes.get(inverted ? 0 : 1),
                inverted ? mapping.source() : mapping.target(),
                null);
        Json.textIfAny(json, "justification", mapping.justification());
        Json.textIfAny(json, "comment", mapping.comment());
        json.writeEndObject();
    }
}
