package dk.ffb.service.rest;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.EventKind;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.Sent;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.Store;
import dk.ffb.service.webhook.NewWebhook;
import dk.ffb.service.webhook.Webhook;
import dk.ffb.service.webhook.Webhooks;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

    /// So that nobody fills the file.
    private static final int MOST_OF_ONE = 20;

    private final Webhooks webhooks;
    private final ChangeFeed feed;
    private final LiveEdition live;
    private final Store store;
    private final Clock clock;

    WebhookHandler(Webhooks webhooks, ChangeFeed feed, LiveEdition live, Store store, Clock clock) {
        this.webhooks = webhooks;
        this.feed = feed;
        this.live = live;
        this.store = store;
        this.clock = clock;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        var actor = asker(request);
        return reply(
                HttpStatus.OK,
                () ->
                        Json.bytes(json -> {
                            json.writeStartObject();
                            json.writeArrayPropertyStart("items");
                            webhooks.all().stream()
                                    .filter(each -> isOf(each, actor))
                                    .forEach(each -> write(json, each, Optional.empty()));
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
        return RequestBody.json(request, body -> add(wanted(Sent.of(body)), actor))
                .map(made ->
                        unkept(HttpStatus.CREATED, bytes(made, Optional.of(made.secret())))
                                .with(HttpHeaders.LOCATION, "/api/v1/webhooks/" + made.id()));
    }

    private Webhook add(NewWebhook wanted, Actor actor) {
        var own = webhooks.all().stream().filter(each -> each.owner().equals(actor.id())).count();
        if (own >= MOST_OF_ONE) {
            throw Problem.invalidBody(
                    "Ingen har mere end %d webhooks; slet en først.".formatted(MOST_OF_ONE),
                    "Nobody has more than %d webhooks; delete one first.".formatted(MOST_OF_ONE));
        }
        if (!webhooks.mayCall(wanted.url())) {
            throw Problem.invalidBody(
                    "'url' er en https-adresse, som kan nås fra internettet; tjenestens egen drift kan tillade andre (ffb.webhooks.allow).",
                    "'url' is an https address on the internet; whoever runs the service can allow others (ffb.webhooks.allow).");
        }
        var made = webhooks.add(wanted, actor.id(), actor.name());
        log("webhook-create", actor, made);
        return made;
    }

    private NewWebhook wanted(Sent sent) {
        var wanted =
                new NewWebhook(
                        sent.text("url"),
                        known(sent, "vocabularies", this::vocabulary),
                        known(sent, "mappingSets", this::mappingSet),
                        known(sent, "kinds", text -> EventKind.of(text).map(EventKind::text)),
                        sent.number("since").map(Integer::longValue).orElseGet(this::now));
        sent.nothingElse();
        return wanted;
    }

    private long now() {
        return feed.events().last();
    }

    private Optional<String> vocabulary(String text) {
        return live.get().vocabulary(text).map(VocabularyKey::value);
    }

    private Optional<String> mappingSet(String text) {
        return live.get().mappingSets().stream()
                .map(MappingSetKey::value)
                .filter(text::equals)
                .findFirst();
    }

    private interface Known {
        Optional<String> find(String text);
    }

    private static Set<String> known(Sent sent, String name, Known known) {
        var all = new TreeSet<String>();
        for (var text : sent.texts(name)) {
            all.add(
                    known.find(text)
                            .orElseThrow(() ->
                                    Problem.invalidBody(
                                            "'%s' kender ikke '%s'.".formatted(name, text),
                                            "'%s' doesn't know '%s'.".formatted(name, text))));
        }
        return all;
    }

    Mono<ServerResponse> delete(ServerRequest request) {
        var actor = asker(request);
        var webhook = webhook(request);
        return Away.soon(
                        () -> {
                            webhooks.remove(webhook.id());
                            log("webhook-delete", actor, webhook);
                            return webhook;
                        })
                .then(ServerResponse.noContent().build());
    }

    /// Tries again what failed or was paused, from where it had come to.
    Mono<ServerResponse> resume(ServerRequest request) {
        var webhook = webhook(request);
        return reply(
                HttpStatus.OK,
                () ->
                        bytes(
                                webhooks.resume(webhook.id()).orElseThrow(Problem::notFound),
                                Optional.empty()));
    }

    private static Actor asker(ServerRequest request) {
        Address.of(request).query().allowing(List.of("lang"));
        var actor = Access.actor(request);
        actor.require(Role.EDITOR);
        return actor;
    }

    /// Somebody else's isn't there.
    private Webhook webhook(ServerRequest request) {
        var actor = asker(request);
        return webhooks.find(request.pathVariable("id"))
                .filter(each -> isOf(each, actor))
                .orElseThrow(Problem::notFound);
    }

    private static boolean isOf(Webhook webhook, Actor actor) {
        return actor.hasEverywhere(Role.ADMIN) || webhook.owner().equals(actor.id());
    }

    private void log(String what, Actor actor, Webhook webhook) {
        store.log(
                new Act(
                        what,
                        actor.name(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        String.valueOf(webhook.url().getHost())));
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
