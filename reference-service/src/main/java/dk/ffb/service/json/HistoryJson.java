package dk.ffb.service.json;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.office.Authorship;
import dk.ffb.vocabulary.Concept;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What releases have said of one concept or row, as JSON.
public final class HistoryJson {

    private HistoryJson() {}

    /// What one release says.
    ///
    /// @param <T> a concept or a row
    /// @param change `added`, `changed`, `unchanged` or `removed`
    /// @param said absent where the release no longer has it
    /// @param alteration what is otherwise than in the release before, where it is changed
    public record Said<T>(
            Release release,
            ItemKey item,
            String change,
            @Nullable T said,
            Optional<Alteration> alteration) {}

    /// What a release says of a concept.
    public static void writeConcept(
            JsonGenerator json,
            View view,
            Said<Concept> said,
            Map<String, Authorship.OfRelease> authors) {
        json.writeStartObject();
        release(json, said);
        var concept = said.said();
        if (concept != null) {
            json.writeStringProperty("label", concept.label(view.language()));
            json.writeStringProperty("status", concept.status().text());
            Json.oneEach(json, "labels", concept.labels());
            Json.oneEach(json, "definitions", concept.definitions());
            Json.strings(json, "broader", concept.broader());
            Json.strings(json, "replacedBy", concept.replacedBy());
        }
        changes(json, said, authors);
        json.writeEndObject();
    }

    /// What a release says of a row.
    public static void writeRow(
            JsonGenerator json, Said<Mapping> said, Map<String, Authorship.OfRelease> authors) {
        json.writeStartObject();
        release(json, said);
        Json.textOrNull(json, "source", said.item().source());
        Json.textOrNull(json, "target", said.item().target());
        var row = said.said();
        if (row != null) {
            json.writeStringProperty("relation", row.relation().text());
            Json.confidence(json, row.confidence());
        }
        changes(json, said, authors);
        json.writeEndObject();
    }

    private static void release(JsonGenerator json, Said<?> said) {
        var release = said.release();
        json.writeStringProperty("version", release.version());
        json.writeStringProperty("validFrom", release.validFrom().toString());
        json.writeStringProperty("publishedAt", release.publishedAt().toString());
        json.writeNumberProperty("edition", release.edition());
        json.writeStringProperty("note", release.note());
        json.writeStringProperty("change", said.change());
    }

    private static void changes(
            JsonGenerator json, Said<?> said, Map<String, Authorship.OfRelease> authors) {
        said.alteration()
                .ifPresent(it -> {
                    PartsJson.object(json, "before", it.before());
                    PartsJson.object(json, "after", it.after());
                });
        var author = authors.get(said.release().version());
        if (author != null) {
            author.by().ifPresent(by -> json.writeStringProperty("by", by));
            author.draft().ifPresent(draft -> json.writeStringProperty("draft", draft.id()));
            Json.array(json, "edits", author.edits(said.item()), HistoryJson::edit);
        }
    }

    private static void edit(JsonGenerator json, Authorship.Contribution edit) {
        json.writeStartObject();
        json.writeStringProperty("who", edit.who());
        json.writeStringProperty("at", edit.at().toString());
        json.writeStringProperty("edit", edit.edit());
        json.writeStringProperty("why", edit.why());
        json.writeEndObject();
    }
}
