package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.Event.InForce;
import dk.ffb.service.feed.Event.OfConcept;
import dk.ffb.service.feed.Event.OfMapping;
import dk.ffb.service.feed.Event.OfWhole;
import dk.ffb.service.feed.Event.Published;
import dk.ffb.service.feed.EventText;
import dk.ffb.service.feed.Events;
import tools.jackson.core.JsonGenerator;

/// What has happened, as JSON.
public final class EventJson {

    private EventJson() {}

    /// Part of the feed.
    public static void write(JsonGenerator json, View view, Events.Page page) {
        json.writeStartObject();
        Json.array(json, "items", page.items(), (out, event) -> write(out, view, event));
        json.writeNumberProperty("since", page.since());
        json.writeBooleanProperty("more", page.more());
        json.writeNumberProperty("edition", view.edition());
        json.writeEndObject();
    }

    /// One event, the same in the feed, the stream and a webhook.
    public static void write(JsonGenerator json, View view, Event event) {
        var release = event.release();
        json.writeStartObject();
        json.writeNumberProperty("sequence", event.sequence());
        json.writeStringProperty("at", event.at().toString());
        json.writeStringProperty("kind", event.kind().text());
        json.writeStringProperty("summary", EventText.of(event, view.language()));
        json.writeStringProperty(
                release.subject() == Subject.VOCABULARY ? "vocabulary" : "mappingSet",
                release.key());
        json.writeStringProperty("release", release.version());
        json.writeStringProperty("validFrom", release.validFrom().toString());
        json.writeNumberProperty("edition", release.edition());
        content(json, view, event);
        json.writeEndObject();
    }

    private static void content(JsonGenerator json, View view, Event event) {
        switch (event.content()) {
            case Published published -> published(json, event, published);
            case InForce _ -> {
                // All of it is said already.
            }
            case OfWhole(var detail) -> {
                json.writeStringProperty("what", detail.what());
                Json.textOrNull(json, "before", detail.before());
                Json.textOrNull(json, "after", detail.after());
            }
            case OfConcept(var change) -> {
                json.writeStringProperty("code", change.code());
                json.writeStringProperty("label", change.label());
                Json.textOrNull(json, "before", change.before());
                Json.textOrNull(json, "after", change.after());
            }
            case OfMapping mapping -> mapping(json, view, mapping);
        }
    }

    private static void published(JsonGenerator json, Event event, Published published) {
        json.writeNumberProperty("size", event.release().size());
        json.writeStringProperty("note", event.release().note());
        var earlier = published.earlier();
        Json.textOrNull(json, "earlier", earlier == null ? null : earlier.version());
        Json.object(
                json,
                "counts",
                () ->
                        published
                                .counts()
                                .forEach((kind, count) ->
                                        json.writeNumberProperty(kind.text(), count)));
        json.writeBooleanProperty("told", published.told());
    }

    private static void mapping(JsonGenerator json, View view, OfMapping mapping) {
        json.writeName("mapping");
        MappingSetJson.writeRow(json, view, mapping.subject(), mapping.object(), mapping.row());
        var before = mapping.before();
        if (before != null) {
            json.writeName("mappingBefore");
            MappingSetJson.writeRow(json, view, mapping.subject(), mapping.object(), before);
        }
    }
}
