package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.notes.Line;
import dk.ffb.service.notes.Lines;
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
            JsonGenerator json, View view, Release from, Release to, Difference difference) {
        json.writeStartObject();
        json.writeStringProperty(name(to.subject()), to.key());
        json.writeStringProperty("from", from.version());
        json.writeStringProperty("to", to.version());
        difference(json, difference);
        json.writeNumberProperty("edition", view.edition());
        json.writeEndObject();
    }

    /// What a draft changes in its base.
    public static void write(JsonGenerator json, Draft draft, Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        json.writeStringProperty(name(draft.subject()), draft.key());
        Json.textIfAny(json, "base", draft.base().version().orElse(null));
        difference(json, difference);
        json.writeEndObject();
    }

    private static String name(Subject subject) {
        return subject == Subject.VOCABULARY ? "vocabulary" : "mappingSet";
    }

    private static void difference(JsonGenerator json, Difference difference) {
        Json.object(
                json, "counts", () -> Lines.counts(difference).forEach(json::writeNumberProperty));
        switch (difference) {
            case Difference.OfVocabulary vocabulary -> lists(json, vocabulary);
            case Difference.OfMappingSet set -> rows(json, set);
        }
        Json.array(json, "details", difference.details(), ChangesJson::detail);
    }

    private static void lists(JsonGenerator json, Difference.OfVocabulary difference) {
        list(json, "added", difference.added());
        list(json, "removed", difference.removed());
        list(json, "relabelled", difference.relabelled());
        list(json, "moved", difference.moved());
        list(json, "redefined", difference.redefined());
        list(json, "deprecated", difference.deprecated());
        list(json, "otherwise", difference.otherwise());
    }

    private static void rows(JsonGenerator json, Difference.OfMappingSet difference) {
        var lines = Lines.of(difference);
        for (var change : List.of(Line.Change.ADDED, Line.Change.REMOVED, Line.Change.CHANGED)) {
            var rows = lines.stream().filter(line -> line.change() == change).toList();
            Json.array(json, change.text(), rows, ChangesJson::row);
        }
    }

    private static void row(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("row", line.name());
        beforeAndAfter(json, orNull(line.before()), orNull(line.after()));
        json.writeEndObject();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
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
