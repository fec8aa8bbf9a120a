package dk.ffb.service.json;

import dk.ffb.content.Finding;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.compare.FileChanges;
import dk.ffb.service.draft.compare.FileRow;
import dk.ffb.service.draft.edit.Alteration.Effect;
import tools.jackson.core.JsonGenerator;

/// What a file would change in a draft, as JSON.
public final class FileChangesJson {

    private FileChangesJson() {}

    /// Every row, with the id by which it is accepted or rejected.
    public static void write(
            JsonGenerator json, Draft draft, FileChanges.Compared changes, String language) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        Json.object(json, "counts", () -> counts(json, changes));
        Json.array(json, "rows", changes.rows(), FileChangesJson::row);
        Json.array(
                json,
                "warnings",
                changes.warnings(),
                (it, finding) -> warning(it, finding, language));
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, FileChanges.Compared changes) {
        for (var effect : Effect.values()) {
            var count =
                    changes.rows().stream()
                            .filter(row -> row.alteration().effect() == effect)
                            .count();
            json.writeNumberProperty(effect.text(), count);
        }
        json.writeNumberProperty("missing", changes.missing());
    }

    private static void row(JsonGenerator json, FileRow row) {
        json.writeStartObject();
        json.writeStringProperty("row", row.id());
        json.writeStringProperty("label", row.label());
        json.writeBooleanProperty("missing", row.standing() == FileRow.Standing.MISSING);
        DraftJson.alterationMembers(json, row.alteration());
        json.writeEndObject();
    }

    private static void warning(JsonGenerator json, Finding finding, String language) {
        var message = finding.message();
        json.writeStartObject();
        json.writeNumberProperty("line", finding.line());
        Json.textOrNull(json, "column", finding.column());
        json.writeStringProperty(
                "message", language.equals("en") ? message.english() : message.danish());
        json.writeEndObject();
    }
}
