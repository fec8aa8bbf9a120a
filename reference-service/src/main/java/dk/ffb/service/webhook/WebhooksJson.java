package dk.ffb.service.webhook;

import dk.ffb.service.json.Json;
import dk.ffb.service.webhook.Webhook.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Webhooks as the JSON of `webhooks.json`.
final class WebhooksJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WebhooksJson() {}

    static byte[] write(Collection<Webhook> webhooks) {
        var bytes = new ByteArrayOutputStream();
        Json.writeIndented(
                bytes,
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("webhooks");
                    webhooks.forEach(webhook -> write(json, webhook));
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Webhook webhook) {
        json.writeStartObject();
        json.writeStringProperty("id", webhook.id());
        json.writeStringProperty("url", webhook.url().toString());
        json.writeStringProperty("secret", webhook.secret());
        json.writeStringProperty("owner", webhook.owner());
        json.writeStringProperty("ownerName", webhook.ownerName());
        strings(json, "vocabularies", webhook.vocabularies());
        strings(json, "mappingSets", webhook.mappingSets());
        strings(json, "kinds", webhook.kinds());
        json.writeStringProperty("createdAt", webhook.createdAt().toString());
        json.writeNumberProperty("since", webhook.since());
        var trouble = webhook.trouble();
        if (trouble != null) {
            json.writeObjectPropertyStart("trouble");
            json.writeNumberProperty("failures", trouble.failures());
            json.writeStringProperty("first", trouble.first().toString());
            json.writeStringProperty("last", trouble.last().toString());
            json.writeBooleanProperty("paused", trouble.paused());
            json.writeStringProperty("why", trouble.why());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Set<String> texts) {
        json.writeArrayPropertyStart(name);
        new TreeSet<>(texts).forEach(json::writeString);
        json.writeEndArray();
    }

    static List<Webhook> read(byte[] bytes) throws IOException {
        try {
            var webhooks = new ArrayList<Webhook>();
            MAPPER.readTree(bytes)
                    .required("webhooks")
                    .forEach(node -> webhooks.add(webhook(node)));
            return webhooks;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            // The text of the failure may quote the file, and so is left out.
            throw new IOException("not a file of webhooks: " + e.getClass().getSimpleName());
        }
    }

    private static Webhook webhook(JsonNode node) {
        var trouble = node.path("trouble");
        return new Webhook(
                text(node, "id"),
                URI.create(text(node, "url")),
                text(node, "secret"),
                text(node, "owner"),
                text(node, "ownerName"),
                strings(node, "vocabularies"),
                strings(node, "mappingSets"),
                strings(node, "kinds"),
                Instant.parse(text(node, "createdAt")),
                node.required("since").longValue(),
                trouble.isMissingNode() ? null : trouble(trouble));
    }

    private static Trouble trouble(JsonNode node) {
        return new Trouble(
                node.required("failures").intValue(),
                Instant.parse(text(node, "first")),
                Instant.parse(text(node, "last")),
                node.required("paused").booleanValue(),
                text(node, "why"));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static Set<String> strings(JsonNode node, String name) {
        var texts = new TreeSet<String>();
        node.required(name).forEach(each -> texts.add(each.stringValue()));
        return texts;
    }
}
