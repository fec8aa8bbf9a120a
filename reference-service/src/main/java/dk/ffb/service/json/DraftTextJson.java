package dk.ffb.service.json;

import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.keep.DraftText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Changes and steps of drafts as JSON, for the store.
public final class DraftTextJson implements DraftText {

    private static final EnumSet<Part> ALL = EnumSet.allOf(Part.class);

    @Override
    public String write(DraftChange change) {
        return text(json -> {
            json.writeNumberProperty("number", change.number());
            json.writeStringProperty("kind", change.kind());
            author(json, change.who(), change.at());
            json.writeStringProperty("why", change.why());
            Json.array(json, "alterations", change.alterations(), DraftTextJson::alteration);
        });
    }

    private static String text(Consumer<JsonGenerator> members) {
        var bytes =
                Json.bytes(json -> {
                    json.writeStartObject();
                    members.accept(json);
                    json.writeEndObject();
                });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void author(JsonGenerator json, Author who, Instant at) {
        json.writeStringProperty("who", who.id());
        json.writeStringProperty("name", who.name());
        json.writeStringProperty("at", at.toString());
    }

    private static void alteration(JsonGenerator json, Alteration alteration) {
        var key = alteration.key();
        json.writeStartObject();
        json.writeStringProperty("sort", key.sort().text());
        json.writeStringProperty("name", key.name());
        Json.textIfAny(json, "target", key.target());
        json.writeNumberProperty("nth", key.nth());
        json.writeStringProperty("effect", alteration.effect().text());
        PartsJson.object(json, "before", alteration.before());
        PartsJson.object(json, "after", alteration.after());
        json.writeEndObject();
    }

    @Override
    public DraftChange change(String text) {
        var sent = sent(text);
        return new DraftChange(
                sent.number("number").orElseThrow(),
                sent.text("kind"),
                author(sent),
                Instant.parse(sent.text("at")),
                sent.text("why"),
                sent.objects("alterations").stream().map(DraftTextJson::alteration).toList());
    }

    private static Sent sent(String text) {
        return Sent.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Author author(Sent sent) {
        return new Author(sent.text("who"), sent.text("name"));
    }

    private static Alteration alteration(Sent sent) {
        return new Alteration(
                new ItemKey(
                        ItemKey.Sort.valueOf(sent.text("sort").toUpperCase(Locale.ROOT)),
                        sent.text("name"),
                        sent.find("target").orElse(null),
                        sent.number("nth").orElse(0)),
                Alteration.Effect.valueOf(sent.text("effect").toUpperCase(Locale.ROOT)),
                parts(sent, "before"),
                parts(sent, "after"));
    }

    private static Parts parts(Sent sent, String name) {
        return PartsJson.read(sent.object(name).orElseThrow(), ALL);
    }

    @Override
    public String write(Step step) {
        return text(json -> {
            json.writeNumberProperty("revision", step.revision());
            json.writeStringProperty("kind", step.kind().text());
            author(json, step.who(), step.at());
            json.writeStringProperty("note", step.note());
            json.writeNumberProperty("change", step.change());
        });
    }

    @Override
    public Step step(String text) {
        var sent = sent(text);
        return new Step(
                sent.number("revision").orElseThrow(),
                Step.Kind.valueOf(sent.text("kind").toUpperCase(Locale.ROOT)),
                author(sent),
                Instant.parse(sent.text("at")),
                sent.text("note"),
                sent.number("change").orElseThrow());
    }
}
