package dk.ffb.service.json;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.Completion;
import dk.ffb.vocabulary.search.Explanation;
import dk.ffb.vocabulary.search.SearchAnswer;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What a search found, as JSON.
public final class SearchJson {

    private SearchJson() {}

    /// The answer, each hit with the reasons for its place where they were asked for.
    ///
    /// @param explanations for the hits in their order, or none
    /// @param next the way to more hits, if there are more
    public static void write(
            JsonGenerator json,
            View view,
            SearchAnswer answer,
            List<Explanation> explanations,
            @Nullable String next) {
        json.writeStartObject();
        json.writeNumberProperty("total", answer.total());
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeArrayPropertyStart("hits");
        for (var n = 0; n < answer.hits().size(); n++) {
            var lines = explanations.isEmpty() ? List.<String>of() : explanations.get(n).lines();
            hit(json, view, answer.hits().get(n), lines);
        }
        json.writeEndArray();
        if (next != null) {
            json.writeStringProperty("next", next);
        }
        json.writeObjectPropertyStart("facets");
        counts(json, "vocabulary", answer.byVocabulary());
        counts(json, "kind", answer.byKind());
        json.writeEndObject();
        if (answer.total() == 0 || !answer.didYouMean().isEmpty()) {
            Json.strings(json, "didYouMean", answer.didYouMean());
        }
        if (!answer.notes().isEmpty()) {
            Json.strings(
                    json,
                    "notes",
                    answer.notes().stream().map(note -> note(note, view.language())).toList());
        }
        json.writeEndObject();
    }

    private static String note(SearchAnswer.Note note, String language) {
        var english = language.equals("en");
        return switch (note) {
            case SHORTENED ->
                    english
                            ? "The text is very long; only its beginning was searched for."
                            : "Teksten er meget lang; der er kun søgt på det første af den.";
            case NOTHING_TO_SEARCH_FOR ->
                    english
                            ? "There is no letter or digit to search for."
                            : "Der er intet bogstav eller ciffer at søge på.";
        };
    }

    private static void hit(JsonGenerator json, View view, Hit hit, List<String> explanation) {
        json.writeStartObject();
        json.writeName("concept");
        concept(json, view, hit);
        json.writeNumberProperty("score", Math.round(hit.score() * 1e4) / 1e4);
        json.writeObjectPropertyStart("matched");
        json.writeStringProperty("field", hit.matched().field());
        json.writeStringProperty("how", hit.matched().how().text());
        json.writeStringProperty("text", hit.matched().text());
        json.writeEndObject();
        if (!explanation.isEmpty()) {
            Json.strings(json, "explanation", explanation);
        }
        json.writeEndObject();
    }

    private static void concept(JsonGenerator json, View view, Hit hit) {
        var release = view.snapshot().vocabulary(hit.concept().vocabulary()).orElseThrow();
        var number = release.content().find(hit.concept().value());
        if (number == CompiledVocabulary.UNKNOWN) {
            throw new IllegalStateException("the index is of another edition");
        }
        ConceptJson.writeShort(json, view, release, number);
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    public static void writeCompletions(
            JsonGenerator json, View view, List<Completion> completions) {
        json.writeStartObject();
        Json.array(json, "items", completions, (_, completion) -> completion(json, completion));
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeEndObject();
    }

    private static void completion(JsonGenerator json, Completion completion) {
        json.writeStartObject();
        json.writeStringProperty("text", completion.text());
        json.writeStringProperty("vocabulary", completion.concept().vocabulary().value());
        json.writeStringProperty("code", completion.concept().value());
        json.writeStringProperty("label", completion.label());
        json.writeEndObject();
    }
}
