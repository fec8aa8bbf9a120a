package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.Event.OfConcept;
import java.time.Instant;

/// An event as a CloudEvent (1.0, structured JSON), for webhooks.
public final class CloudEventJson {

    private CloudEventJson() {}

    public static byte[] bytes(View view, Event event) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringProperty("specversion", "1.0");
            json.writeStringProperty("id", Long.toString(event.sequence()));
            json.writeStringProperty("source", view.base().value() + "changes");
            json.writeStringProperty("type", "dk.ffb." + event.kind().text());
            json.writeStringProperty("subject", subject(event));
            json.writeStringProperty("time", event.at().toString());
            json.writeStringProperty("datacontenttype", "application/json");
            json.writeName("data");
            EventJson.write(json, view, event);
            json.writeEndObject();
        });
    }

    /// What is brought when somebody tries whether a webhook can be reached: it tells nothing.
    public static byte[] trial(View view, String id, Instant at) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringProperty("specversion", "1.0");
            json.writeStringProperty("id", id);
            json.writeStringProperty("source", view.base().value() + "changes");
            json.writeStringProperty("type", "dk.ffb.test");
            json.writeStringProperty("time", at.toString());
            json.writeStringProperty("datacontenttype", "application/json");
            json.writeObjectPropertyStart("data");
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /// Such as `ffb` or `ffb/112cc0ba`.
    private static String subject(Event event) {
        var key = event.release().key();
        return event.release().subject() == Subject.VOCABULARY
                        && event.content() instanceof OfConcept(var change)
                ? key + "/" + change.code()
                : key;
    }
}
