package dk.ffb.service.webhook;

import dk.ffb.service.access.KeptJson;
import dk.ffb.service.webhook.Webhook.Trouble;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Webhooks as the JSON of `webhooks.json`.
final class WebhooksJson {

    private WebhooksJson() {}

    static byte[] write(Collection<Webhook> webhooks) {
        return KeptJson.write("webhooks", webhooks, WebhooksJson::write);
    }

    static List<Webhook> read(byte[] bytes) throws IOException {
        return KeptJson.read(bytes, "webhooks", WebhooksJson::webhook);
    }

    private static void write(JsonGenerator json, Webhook webhook) {
        json.writeStartObject();
        json.writeStringProperty("id", webhook.id());
        json.writeStringProperty("url", webhook.url().toString());
        json.writeStringProperty("secret", webhook.secret());
        json.writeStringProperty("owner", webhook.owner());
        json.writeStringProperty("ownerName", webhook.ownerName());
        KeptJson.strings(json, "vocabularies", webhook.vocabularies());
        KeptJson.strings(json, "mappingSets", webhook.mappingSets());
        KeptJson.strings(json, "kinds", webhook.kinds());
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

    private static Webhook webhook(JsonNode node) {
        var trouble = node.path("trouble");
        return new Webhook(
                KeptJson.text(node, "id"),
                URI.create(KeptJson.text(node, "url")),
                KeptJson.text(node, "secret"),
                KeptJson.text(node, "owner"),
                KeptJson.text(node, "ownerName"),
                KeptJson.strings(node, "vocabularies"),
                KeptJson.strings(node, "mappingSets"),
                KeptJson.strings(node, "kinds"),
                Instant.parse(KeptJson.text(node, "createdAt")),
                node.required("since").longValue(),
                trouble.isMissingNode() ? null : trouble(trouble));
    }

    private static Trouble trouble(JsonNode node) {
        return new Trouble(
                node.required("failures").intValue(),
                Instant.parse(KeptJson.text(node, "first")),
                Instant.parse(KeptJson.text(node, "last")),
                node.required("paused").booleanValue(),
                KeptJson.text(node, "why"));
    }
}
