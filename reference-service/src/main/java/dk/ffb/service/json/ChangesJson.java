package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.Difference.Change;
import dk.ffb.service.release.Difference.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What is different between two releases of a vocabulary, as JSON.
public final class ChangesJson {

    private ChangesJson() {}

    /// The changes from one release to another.
    public static void write(
            JsonGenerator json,
            View view,
            Release from,
            Release to,
            Difference.OfVocabulary difference) {
        json.writeStartObject();
        json.writeStringProperty("vocabulary", to.key());
        json.writeStringProperty("from", from.version());
        json.writeStringProperty("to", to.version());
        list(json, "added", difference.added());
        list(json, "removed", difference.removed());
        list(json, "relabelled", difference.relabelled());
        list(json, "moved", difference.moved());
        list(json, "redefined", difference.redefined());
        list(json, "deprecated", difference.deprecated());
        list(json, "otherwise", difference.otherwise());
        Json.array(json, "details", difference.details(), ChangesJson::detail);
        json.writeNumberProperty("edition", view.edition());
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, List<Change> changes) {
        Json.array(json, name, changes, ChangesJson::change);
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("code", change.code());
        json.writeStringProperty("label", change.label());
        beforeAndAfter(json, change.before(), change.after());
        json.writeEndObject();
    }

    private static void detail(JsonGenerator json, Detail detail) {
        json.writeStartObject();
        json.writeStringProperty("what", detail.what());
        beforeAndAfter(json, detail.before(), detail.after());
        json.writeEndObject();
    }

    private static void beforeAndAfter(
            JsonGenerator json, @Nullable String before, @Nullable String after) {
        Json.textOrNull(json, "before", before);
        Json.textOrNull(json, "after", after);
    }
}
