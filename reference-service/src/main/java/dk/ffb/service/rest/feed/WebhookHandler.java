package dk.ffb.service.rest.feed;

import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.Sent;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.RequestBody;
import dk.ffb.service.webhook.NewWebhook;
import dk.ffb.service.webhook.Webhook;
import dk.ffb.service.webhook.WebhookOffice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Webhooks: an editor's own, and all of them for an administrator.
final class WebhookHandler {

    private final WebhookOffice office;

    WebhookHandler(WebhookOffice office) {
        this.office = office;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        var actor = asker(request);
        return reply(
                HttpStatus.OK,
                () ->
                        Json.bytes(json -> {
                            json.writeStartObject();
                            json.writeArrayPropertyStart("items");
                            office.all(actor).forEach(each -> write(json, each, Optional.empty()));
                            json.writeEndArray();
                            json.writeEndObject();
                        }));
    }

    Mono<ServerResponse> one(ServerRequest request) {
        var webhook = webhook(request);
        return reply(HttpStatus.OK, () -> bytes(webhook, Optional.empty()));
    }

    /// The secret is shown in this answer, and in no other.
    Mono<ServerResponse> create(ServerRequest request) {
        var actor = asker(request);
        return RequestBody.json(request, body -> office.add(wanted(Sent.of(body)), actor))
                .map(made ->
                        unkept(HttpStatus.CREATED, bytes(made, Optional.of(made.secret())))
                                .with(HttpHeaders.LOCATION, "/api/v1/webhooks/" + made.id()));
    }

    private NewWebhook wanted(Sent sent) {
        var wanted =
                office.wanted(
                        sent.text("url"),
                        sent.texts("vocabularies"),
                        sent.texts("mappingSets"),
                        sent.texts("kinds"),
                        sent.number("since").map(Integer::longValue));
        sent.nothingElse();
        return wanted;
    }

    Mono<ServerResponse> delete(ServerRequest request) {
        var actor = asker(request);
        var webhook = webhook(request);
        return Away.soon(
                        () -> {
                            office.remove(webhook.id(), actor);
                            return webhook;
                        })
                .then(ServerResponse.noContent().build());
    }

    /// Tries again what failed or was paused, from where it had come to.
    Mono<ServerResponse> resume(ServerRequest request) {
        var actor = asker(request);
        var webhook = webhook(request);
        return reply(
                HttpStatus.OK, () -> bytes(office.resume(webhook.id(), actor), Optional.empty()));
    }

    /// Brings something that is no event, and says whether it was taken.
    Mono<ServerResponse> test(ServerRequest request) {
        var actor = asker(request);
        var webhook = webhook(request);
        return reply(
                HttpStatus.OK,
                () -> {
                    var wrong = office.test(webhook.id(), actor);
                    return Json.bytes(json -> {
                        json.writeStartObject();
                        json.writeBooleanProperty("delivered", wrong.isEmpty());
                        wrong.ifPresent(text -> json.writeStringProperty("failure", text));
                        json.writeEndObject();
                    });
                });
    }

    private static Actor asker(ServerRequest request) {
        Address.of(request).query().allowing(List.of("lang"));
        var actor = Access.actor(request);
        actor.require(Role.EDITOR);
        return actor;
    }

    private Webhook webhook(ServerRequest request) {
        return office.find(request.pathVariable("id"), asker(request));
    }

    private static Mono<ServerResponse> reply(HttpStatus status, Supplier<byte[]> body) {
        return Away.soon(() -> unkept(status, body.get()));
    }

    private static Reply unkept(HttpStatus status, byte[] body) {
        return Reply.plain(status, MediaType.APPLICATION_JSON, body)
                .with(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static byte[] bytes(Webhook webhook, Optional<String> secret) {
        return Json.bytes(json -> write(json, webhook, secret));
    }

    private static void write(JsonGenerator json, Webhook webhook, Optional<String> secret) {
        json.writeStartObject();
        json.writeStringProperty("id", webhook.id());
        json.writeStringProperty("url", webhook.url().toString());
        strings(json, "vocabularies", webhook.vocabularies());
        strings(json, "mappingSets", webhook.mappingSets());
        strings(json, "kinds", webhook.kinds());
        json.writeStringProperty("owner", webhook.ownerName());
        json.writeStringProperty("createdAt", webhook.createdAt().toString());
        json.writeNumberProperty("since", webhook.since());
        json.writeStringProperty("state", webhook.state().text());
        var trouble = webhook.trouble();
        if (trouble != null) {
            json.writeNumberProperty("failures", trouble.failures());
            json.writeStringProperty("failingSince", trouble.first().toString());
            json.writeStringProperty("lastFailure", trouble.why());
        }
        secret.ifPresent(text -> json.writeStringProperty("secret", text));
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Set<String> texts) {
        json.writeArrayPropertyStart(name);
        new TreeSet<>(texts).forEach(json::writeString);
        json.writeEndArray();
    }
}
