package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.Conflict;
import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.office.DraftPublisher;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Drafts, their changes and their conflicts as JSON.
public final class DraftJson {

    private DraftJson() {}

    /// A draft in a list.
    public static void writeItem(JsonGenerator json, DraftSummary draft) {
        json.writeStartObject();
        head(json, draft);
        json.writeEndObject();
    }

    /// A draft that stands alone as the answer.
    public static void write(JsonGenerator json, Draft draft) {
        json.writeStartObject();
        head(json, DraftSummary.of(draft));
        Json.array(json, "comments", draft.comments(0), DraftJson::comment);
        Json.array(json, "steps", draft.steps(), DraftJson::step);
        json.writeEndObject();
    }

    /// A draft that was just published, and what came of it.
    public static void write(JsonGenerator json, DraftPublisher.Published published) {
        var release = published.release();
        json.writeStartObject();
        head(json, DraftSummary.of(published.draft()));
        json.writeObjectPropertyStart("release");
        json.writeStringProperty("version", release.version());
        json.writeStringProperty("validFrom", release.validFrom().toString());
        json.writeStringProperty("publishedAt", release.publishedAt().toString());
        json.writeStringProperty("hash", release.hash());
        json.writeStringProperty("note", release.note());
        json.writeEndObject();
        json.writeNumberProperty("edition", published.edition());
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, DraftSummary draft) {
        json.writeStringProperty("id", draft.id());
        json.writeStringProperty(of(draft.subject()), draft.key());
        Json.textIfAny(json, "base", draft.base().version().orElse(null));
        json.writeStringProperty("title", draft.title());
        json.writeStringProperty("state", draft.state().text());
        Json.textIfAny(json, "published", draft.published());
        json.writeNumberProperty("revision", draft.revision());
        author(json, "createdBy", draft.createdBy());
        json.writeStringProperty("createdAt", draft.createdAt().toString());
        json.writeStringProperty("changedAt", draft.changedAt().toString());
        json.writeNumberProperty("changes", draft.changes());
    }

    private static String of(Subject subject) {
        return subject == Subject.VOCABULARY ? "vocabulary" : "mappingSet";
    }

    private static void author(JsonGenerator json, String name, Author author) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", author.id());
        json.writeStringProperty("name", author.name());
        json.writeEndObject();
    }

    private static void comment(JsonGenerator json, Step step) {
        json.writeStartObject();
        author(json, "who", step.who());
        json.writeStringProperty("at", step.at().toString());
        json.writeStringProperty("text", step.note());
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) {
        json.writeStartObject();
        json.writeNumberProperty("revision", step.revision());
        json.writeStringProperty("kind", step.kind().text());
        author(json, "who", step.who());
        json.writeStringProperty("at", step.at().toString());
        if (!step.note().isEmpty()) {
            json.writeStringProperty("note", step.note());
        }
        if (step.change() != 0) {
            json.writeNumberProperty("change", step.change());
        }
        json.writeEndObject();
    }

    /// Every change with what was said of it.
    public static void writeChanges(JsonGenerator json, Draft draft) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        Json.textIfAny(json, "base", draft.base().version().orElse(null));
        Json.array(json, "changes", draft.changes(), (it, change) -> change(it, draft, change));
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Draft draft, DraftChange change) {
        json.writeStartObject();
        json.writeNumberProperty("number", change.number());
        json.writeStringProperty("edit", change.kind());
        author(json, "who", change.who());
        json.writeStringProperty("at", change.at().toString());
        json.writeStringProperty("why", change.why());
        Json.array(json, "alterations", change.alterations(), DraftJson::alteration);
        Json.array(json, "comments", draft.comments(change.number()), DraftJson::comment);
        json.writeEndObject();
    }

    /// What becomes of an item: how it was, and how it is to be.
    public static void alteration(JsonGenerator json, Alteration alteration) {
        json.writeStartObject();
        alterationMembers(json, alteration);
        json.writeEndObject();
    }

    static void alterationMembers(JsonGenerator json, Alteration alteration) {
        key(json, alteration.key());
        json.writeStringProperty("effect", alteration.effect().text());
        PartsJson.object(json, "before", alteration.before());
        PartsJson.object(json, "after", alteration.after());
    }

    /// What an item is, by the name that edits call it.
    static void key(JsonGenerator json, ItemKey key) {
        json.writeStringProperty("item", key.sort().text());
        switch (key.sort()) {
            case CONCEPT -> json.writeStringProperty("code", key.name());
            case COLLECTION -> json.writeStringProperty("key", key.name());
            case MAPPING, DENIED -> {
                Json.textOrNull(json, "source", key.source());
                Json.textOrNull(json, "target", key.target());
                if (key.nth() > 0) {
                    json.writeNumberProperty("nth", key.nth());
                }
            }
            case DESCRIPTION -> {}
        }
    }

    /// What a draft wants and its base leaves no room for.
    public static void writeConflicts(
            JsonGenerator json, Draft draft, Optional<String> latest, List<Conflict> conflicts) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        Json.textIfAny(json, "base", draft.base().version().orElse(null));
        Json.textIfAny(json, "latest", latest.orElse(null));
        Json.array(json, "conflicts", conflicts, DraftJson::conflict);
        json.writeEndObject();
    }

    /// A conflict, with all that its resolution has to name.
    private static void conflict(JsonGenerator json, Conflict conflict) {
        json.writeStartObject();
        json.writeNumberProperty("change", conflict.change());
        key(json, conflict.item());
        conflict.part().ifPresent(part -> json.writeStringProperty("part", part.text()));
        value(json, "before", conflict.before());
        value(json, "mine", conflict.mine());
        value(json, "theirs", conflict.theirs());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, Optional<Object> value) {
        json.writeName(name);
        value.ifPresentOrElse(it -> PartsJson.value(json, it), json::writeNull);
    }
}
