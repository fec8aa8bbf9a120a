package dk.ffb.service.json;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.demand.Wanted;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What was asked for and had no answer, as JSON.
public final class DemandJson {

    private DemandJson() {}

    /// The report on one mapping set.
    ///
    /// @param vocabulary whose codes were asked for
    /// @param since the first day that is counted
    /// @param total how many codes there are
    /// @param listed those that are asked most
    public record Report(
            MappingSetKey mappingSet,
            VocabularyKey vocabulary,
            LocalDate since,
            int total,
            List<Wanted> listed) {}

    public static void write(JsonGenerator json, View view, Report report) {
        json.writeStartObject();
        json.writeStringProperty("mappingSet", report.mappingSet().value());
        json.writeStringProperty("vocabulary", report.vocabulary().value());
        json.writeStringProperty("since", report.since().toString());
        json.writeNumberProperty("total", report.total());
        Json.array(
                json,
                "items",
                report.listed(),
                (_, wanted) -> item(json, view, report.vocabulary(), wanted));
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeEndObject();
    }

    private static void item(
            JsonGenerator json, View view, VocabularyKey vocabulary, Wanted wanted) {
        json.writeStartObject();
        json.writeStringProperty("code", wanted.code());
        json.writeStringProperty("label", view.label(new Code(vocabulary, wanted.code())));
        json.writeStringProperty("outcome", outcome(view, vocabulary, wanted).text());
        json.writeNumberProperty("count", wanted.count());
        json.writeObjectPropertyStart("days");
        wanted.days().forEach((day, count) -> json.writeNumberProperty(day.toString(), count));
        json.writeEndObject();
        json.writeEndObject();
    }

    /// As it would be today: the code may have come into the vocabulary since it was asked for.
    public static Outcome outcome(View view, VocabularyKey vocabulary, Wanted wanted) {
        return view.isKnown(new Code(vocabulary, wanted.code()))
                ? Outcome.UNMAPPED
                : Outcome.UNKNOWN_CODE;
    }
}
