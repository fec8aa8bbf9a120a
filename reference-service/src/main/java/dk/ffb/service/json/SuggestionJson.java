package dk.ffb.service.json;

import dk.ffb.mapping.suggest.Candidate;
import dk.ffb.mapping.suggest.CodeSuggestions;
import dk.ffb.mapping.suggest.Evidence;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What codes might be mapped to, as JSON.
public final class SuggestionJson {

    private SuggestionJson() {}

    /// Those of a list that was sent.
    public static void write(JsonGenerator json, View view, List<CodeSuggestions> items) {
        json.writeStartObject();
        Json.array(json, "items", items, (_, item) -> write(json, view, item));
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeEndObject();
    }

    /// Those of one code.
    public static void write(JsonGenerator json, View view, CodeSuggestions suggestions) {
        json.writeStartObject();
        json.writeStringProperty("code", suggestions.code());
        json.writeStringProperty("label", suggestions.label());
        Json.array(
                json,
                "candidates",
                suggestions.candidates(),
                (_, candidate) -> candidate(json, view, candidate));
        json.writeEndObject();
    }

    private static void candidate(JsonGenerator json, View view, Candidate candidate) {
        json.writeStartObject();
        json.writeStringProperty("code", candidate.code());
        json.writeStringProperty("label", candidate.label());
        json.writeNumberProperty("score", Json.rounded(candidate.score()));
        json.writeStringProperty("relation", candidate.relation().text());
        Json.array(json, "evidence", candidate.evidence(), (_, each) -> evidence(json, view, each));
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, View view, Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("type", evidence.type().text());
        json.writeNumberProperty("weight", Json.rounded(evidence.weight()));
        json.writeStringProperty("relation", evidence.relation().text());
        json.writeStringProperty("detail", evidence.in(view.language()));
        json.writeEndObject();
    }
}
