package dk.ffb.service.json;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.check.Check;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What is wrong with a draft, as JSON.
public final class ReviewJson {

    private ReviewJson() {}

    /// All that was found, with what it means for the draft.
    public static void write(JsonGenerator json, Draft draft, List<Check> checks, String language) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        json.writeNumberProperty("errors", checks.stream().filter(Check::stops).count());
        json.writeNumberProperty("warnings", checks.stream().filter(Check::needsWord).count());
        json.writeNumberProperty("known", checks.stream().filter(Check::known).count());
        Json.array(json, "findings", checks, (it, check) -> check(it, check, language));
        json.writeEndObject();
    }

    private static void check(JsonGenerator json, Check check, String language) {
        json.writeStartObject();
        json.writeStringProperty("severity", check.isError() ? "error" : "warning");
        json.writeStringProperty("rule", check.rule().text());
        Json.textIfAny(json, "item", check.item());
        json.writeStringProperty("message", check.message(language));
        json.writeStringProperty("messageEn", check.message("en"));
        json.writeBooleanProperty("known", check.known());
        json.writeEndObject();
    }
}
