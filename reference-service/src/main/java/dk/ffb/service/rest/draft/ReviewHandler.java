package dk.ffb.service.rest.draft;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.access.Actor;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.draft.office.DraftPublisher;
import dk.ffb.service.json.DraftJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.ReviewJson;
import dk.ffb.service.json.Sent;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.draft.DraftRequests.May;
import dk.ffb.service.rest.reply.Refusals;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.RequestBody;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Lets drafts be checked, submitted, approved or given back, and published.
final class ReviewHandler {

    private static final String VERSION = "[^\\p{Cntrl}]{1,80}";

    private final DraftRequests requests;
    private final DraftOffice office;

    ReviewHandler(DraftRequests requests, DraftOffice office) {
        this.requests = requests;
        this.office = office;
    }

    Mono<ServerResponse> checks(ServerRequest request) {
        return requests.read(
                request,
                (query, draft) -> {
                    query.allowing(List.of("lang"));
                    var language = query.one("lang", List.of("da", "en")).orElse("da");
                    var checks = office.review().checks(draft);
                    return json(
                            draft,
                            Json.bytes(json -> ReviewJson.write(json, draft, checks, language)));
                });
    }

    private static Reply json(Draft draft, byte[] body) {
        return DraftRequests.tagged(
                Reply.plain(HttpStatus.OK, MediaType.APPLICATION_JSON, body), draft);
    }

    Mono<ServerResponse> submit(ServerRequest request) {
        return requests.step(
                request,
                May.EDIT,
                noted(request)
                        .map(note -> (draft, who) -> office.review().submit(draft, who, note)));
    }

    Mono<ServerResponse> approve(ServerRequest request) {
        return requests.step(
                request,
                May.APPROVE,
                noted(request)
                        .map(note -> (draft, who) -> office.review().approve(draft, who, note)));
    }

    /// Whoever submitted a draft may take it back.
    Mono<ServerResponse> giveBack(ServerRequest request) {
        May may =
                (actor, draft) ->
                        (isSubmitter(actor, draft) ? May.EDIT : May.APPROVE).check(actor, draft);
        return requests.step(
                request,
                may,
                RequestBody.json(request, ReviewHandler::reasons)
                        .map(why -> (draft, who) -> office.review().giveBack(draft, who, why)));
    }

    private static boolean isSubmitter(Actor actor, Draft draft) {
        return draft.steps().stream()
                .filter(step -> step.kind() == Step.Kind.SUBMITTED)
                .anyMatch(step -> step.who().id().equals(actor.id()));
    }

    private static String reasons(byte[] body) {
        var sent = Sent.of(body);
        var reasons = sent.text("reasons");
        sent.nothingElse();
        if (reasons.isBlank()) {
            throw Problem.invalidBody(
                    "Skriv i 'reasons', hvad der skal gøres om.",
                    "Say in 'reasons' what is to be done again.");
        }
        return reasons;
    }

    Mono<ServerResponse> discard(ServerRequest request) {
        return requests.step(
                request,
                May.EITHER,
                noted(request)
                        .map(note -> (draft, who) -> office.review().discard(draft, who, note)));
    }

    /// A note, which may be left out, and the body with it; clients say of nothing at all that it
    /// is a form.
    private static Mono<String> noted(ServerRequest request) {
        var isNothing = request.headers().contentLength().orElse(1) == 0;
        return isNothing || request.headers().header(HttpHeaders.CONTENT_TYPE).isEmpty()
                ? RequestBody.whole(request, 0, ReviewHandler::notJson).thenReturn("")
                : RequestBody.json(request, ReviewHandler::note);
    }

    private static Problem notJson() {
        return Problem.unsupportedMediaType(List.of("application/json"));
    }

    private static String note(byte[] body) {
        if (body.length == 0) {
            return "";
        }
        var sent = Sent.of(body);
        var note = sent.text("note", "");
        sent.nothingElse();
        return note;
    }

    Mono<ServerResponse> publish(ServerRequest request) {
        var actor = DraftRequests.reader(request);
        return RequestBody.json(request, ReviewHandler::order)
                .flatMap(order -> DraftRequests.away(() -> publish(request, actor, order)));
    }

    private static DraftPublisher.Order order(byte[] body) {
        var sent = Sent.of(body);
        var version = sent.text("version").strip();
        if (!version.matches(VERSION)) {
            throw Problem.invalidBody(
                    "'version' er en betegnelse på 1 til 80 tegn, fx 2026.2.",
                    "'version' is a label of 1 to 80 characters, such as 2026.2.");
        }
        var order = new DraftPublisher.Order(version, sent.day("validFrom"), sent.text("note", ""));
        sent.nothingElse();
        return order;
    }

    private Reply publish(ServerRequest request, Actor actor, DraftPublisher.Order order) {
        var kept = requests.seen(request, May.APPROVE, actor);
        var who = DraftRequests.author(actor);
        return DraftRequests.refusing(() ->
                switch (office.publisher().publish(kept, order, who)) {
                    case DraftPublisher.Published published ->
                            json(
                                            published.draft(),
                                            Json.bytes(json -> DraftJson.write(json, published)))
                                    .with(HttpHeaders.LOCATION, location(published.draft()));
                    case DraftPublisher.Taken(var taken) -> throw Refusals.problem(taken);
                    case DraftPublisher.Unchanged(var release) ->
                            throw unchanged(release.version());
                    case DraftPublisher.Stale _ -> throw requests.stale(request, kept);
                    case DraftPublisher.Busy _ -> throw busy(kept);
                });
    }

    private static String location(Draft draft) {
        return draft.subject() == Release.Subject.VOCABULARY
                ? "/api/v1/vocabularies/" + draft.key()
                : "/api/v1/mapping-sets/" + draft.key();
    }

    private static Problem unchanged(String version) {
        return Problem.releaseExists(
                "Det samme er allerede udgivet som '%s'.".formatted(version),
                "The very same is published already, as '%s'.".formatted(version));
    }

    private static Problem busy(KeptDraft kept) {
        return Problem.conflict(
                "Andre udgiver hele tiden imens; prøv igen om lidt (%s)."
                        .formatted(kept.draft().id()),
                "Others keep publishing meanwhile; try again shortly (%s)."
                        .formatted(kept.draft().id()));
    }
}
