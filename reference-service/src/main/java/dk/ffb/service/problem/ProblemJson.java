package dk.ffb.service.problem;

import dk.ffb.mapping.translate.Answer.Suggestion;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.json.DraftJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.TranslationJson;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// A problem as `application/problem+json`.
public final class ProblemJson {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    public static byte[] bytes(Problem problem, String language) {
        return Json.bytes(json -> write(json, problem, language));
    }

    private static void write(JsonGenerator json, Problem problem, String language) {
        json.writeStartObject();
        json.writeStringProperty("type", problem.type().uri());
        json.writeStringProperty("title", problem.type().title(language));
        json.writeNumberProperty("status", problem.type().status());
        json.writeStringProperty("detail", problem.detail(language));
        json.writeStringProperty("titleEn", problem.type().title("en"));
        json.writeStringProperty("detailEn", problem.detail("en"));
        problem.members().forEach((name, value) -> member(json, name, value));
        json.writeEndObject();
    }

    private static void member(JsonGenerator json, String name, Object value) {
        json.writeName(name);
        value(json, value);
    }

    private static void value(JsonGenerator json, Object value) {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Alteration alteration -> DraftJson.alteration(json, alteration);
            case Suggestion suggestion -> TranslationJson.suggestion(json, suggestion);
            case Map<?, ?> members -> {
                json.writeStartObject();
                members.forEach((name, each) -> member(json, name.toString(), each));
                json.writeEndObject();
            }
            case Collection<?> values -> {
                json.writeStartArray();
                values.forEach(each -> value(json, each));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
