package dk.ffb.service.json;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Answer.Step;
import dk.ffb.mapping.translate.Answer.Suggestion;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// The answer to a translation as JSON; the same for one code and for each of many.
public final class TranslationJson {

    private TranslationJson() {}

    /// The whole answer.
    ///
    /// @param targets the vocabularies that were asked for; none where all were
    public static void write(
            JsonGenerator json, View view, Collection<VocabularyKey> targets, Answer answer) {
        json.writeStartObject();
        source(json, view, answer);
        target(json, targets);
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("outcome", answer.outcome().text());
        Json.strings(json, "notes", view.inLanguage(answer.notes()));
        alternatives(json, view, answer);
        Json.array(
                json,
                "translations",
                answer.translations(),
                (_, translation) -> translation(json, view, translation));
        json.writeEndObject();
    }

    /// The answer to a row of a batch that can't be read. The row itself isn't repeated.
    public static void writeInvalid(JsonGenerator json, View view, String reason, String sentence) {
        json.writeStartObject();
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("outcome", Outcome.INVALID.text());
        json.writeStringProperty("reason", reason);
        json.writeStringProperty("detail", sentence);
        Json.strings(json, "notes", List.of());
        json.writeArrayPropertyStart("translations");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, View view, Answer answer) {
        json.writeObjectPropertyStart("source");
        code(json, view, answer.source());
        Json.textIfAny(json, "label", answer.label());
        json.writeEndObject();
    }

    private static void code(JsonGenerator json, View view, Code code) {
        json.writeStringProperty("vocabulary", code.vocabulary().value());
        json.writeStringProperty("system", view.system(code.vocabulary()));
        json.writeStringProperty("code", code.value());
    }

    static void target(JsonGenerator json, Collection<VocabularyKey> targets) {
        switch (targets.size()) {
            case 0 -> json.writeNullProperty("target");
            case 1 -> json.writeStringProperty("target", targets.iterator().next().value());
            default -> Json.array(json, "target", targets, (_, t) -> json.writeString(t.value()));
        }
    }

    private static void alternatives(JsonGenerator json, View view, Answer answer) {
        if (answer.outcome() == Outcome.UNKNOWN_CODE) {
            Json.array(
                    json,
                    "suggestions",
                    answer.suggestions(),
                    (_, suggestion) -> suggestion(json, suggestion));
        }
        if (answer.outcome() == Outcome.RETIRED) {
            Json.array(
                    json, "replacedBy", answer.replacedBy(), (_, code) -> named(json, view, code));
        }
    }

    /// A code that might have been meant.
    public static void suggestion(JsonGenerator json, Suggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("code", suggestion.code().value());
        json.writeStringProperty("label", suggestion.label());
        json.writeEndObject();
    }

    private static void named(JsonGenerator json, View view, Code code) {
        json.writeStartObject();
        json.writeStringProperty("code", code.value());
        json.writeStringProperty("label", view.label(code));
        json.writeEndObject();
    }

    private static void translation(JsonGenerator json, View view, Translation translation) {
        json.writeStartObject();
        code(json, view, translation.target());
        json.writeStringProperty("label", translation.label());
        json.writeStringProperty("relation", translation.relation().text());
        Json.confidence(json, translation.confidence());
        json.writeNumberProperty("hops", translation.path().size());
        if (translation.inherited()) {
            json.writeBooleanProperty("inherited", true);
        }
        Json.array(json, "path", translation.path(), (_, step) -> step(json, step));
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) {
        json.writeStartObject();
        json.writeStringProperty("mappingSet", step.mappingSet().value());
        json.writeStringProperty("release", step.release());
        json.writeBooleanProperty("inverted", step.inverted());
        json.writeStringProperty("relation", step.relation().text());
        Json.confidence(json, step.confidence());
        end(json, "from", step.from());
        end(json, "to", step.to());
        Json.textIfAny(json, "justification", step.justification());
        json.writeEndObject();
    }

    private static void end(JsonGenerator json, String name, Code code) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("vocabulary", code.vocabulary().value());
        json.writeStringProperty("code", code.value());
        json.writeEndObject();
    }
}
