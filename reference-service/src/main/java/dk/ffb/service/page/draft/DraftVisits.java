package dk.ffb.service.page.draft;

import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.draft.office.Repairs;
import dk.ffb.service.draft.office.Review;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.Sent;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Reads;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Visits to pages of drafts: by those who may see what isn't published. Others are shown the way
/// in, and led back here when they have taken it.
final class DraftVisits {

    private static final int LARGEST = 1 << 14;

    private final Reads reads;
    private final DraftOffice office;

    DraftVisits(Reads reads, DraftOffice office) {
        this.reads = reads;
        this.office = office;
    }

    /// A page that is of no draft.
    Mono<ServerResponse> page(ServerRequest request, BiFunction<Visit, Actor, Page> page) {
        var visit = Visit.of(reads, request);
        return answer(
                request,
                visit,
                actor -> away(() -> page.apply(visit, actor)).flatMap(it -> page(visit, it)));
    }

    /// A page of one draft.
    ///
    /// @param parameters the page's own
    Mono<ServerResponse> page(
            ServerRequest request, List<String> parameters, Function<DraftVisit, Page> page) {
        var visit = Visit.of(reads, request, parameters.toArray(String[]::new));
        return answer(
                request,
                visit,
                actor ->
                        away(() -> page.apply(draft(request, visit, actor)))
                                .flatMap(it -> page(visit, it)));
    }

    /// A part of a page of one draft.
    Mono<ServerResponse> part(
            ServerRequest request, List<String> parameters, Function<DraftVisit, Html> part) {
        var visit = Visit.of(reads, request, parameters.toArray(String[]::new));
        return answer(
                request,
                visit,
                actor ->
                        away(() -> part.apply(draft(request, visit, actor)))
                                .flatMap(it -> Frame.partPrivately(visit, it)));
    }

    /// Something else that is told of one draft.
    Mono<ServerResponse> other(
            ServerRequest request,
            List<String> parameters,
            Function<DraftVisit, ServerResponse> answer) {
        var visit = Visit.of(reads, request, parameters.toArray(String[]::new));
        return answer(
                request, visit, actor -> away(() -> answer.apply(draft(request, visit, actor))));
    }

    private static Mono<ServerResponse> page(Visit visit, Page page) {
        return Frame.answerPrivately(visit, page);
    }

    private static <T> Mono<T> away(Supplier<T> work) {
        return Away.atLength(work::get);
    }

    private DraftVisit draft(ServerRequest request, Visit visit, Actor actor) {
        var id = request.pathVariable("id");
        Draft draft = office.desk().find(id).orElseThrow(() -> Problem.unknownDraft(id)).draft();
        return new DraftVisit(visit, actor, draft, office);
    }

    private static Mono<ServerResponse> answer(
            ServerRequest request, Visit visit, Function<Actor, Mono<ServerResponse>> answer) {
        var actor = Access.find(request);
        if (actor.isEmpty()) {
            return ServerResponse.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(visit.signIn()))
                    .build();
        }
        return actor.get().has(Role.APPROVER) || actor.get().has(Role.EDITOR)
                ? answer.apply(actor.get())
                : Frame.refusePrivately(visit, stranger(visit, actor.get()));
    }

    private static Page stranger(Visit visit, Actor actor) {
        return Page.of(
                visit.say("Du har ingen rolle her", "You have no role here"),
                Html.of(
                        "<p class=\"lead\">{}</p><p>{}</p><p><a href=\"{}\">{}</a></p>",
                        visit.say("Logget ind som ", "Signed in as ") + actor.name() + ".",
                        visit.say(
                                "Kladder er for dem, der redigerer og godkender. Den, der passer tjenesten, kan give dig en rolle; log så ind igen.",
                                "Drafts are for those who edit and approve. Whoever looks after the service can give you a role; then sign in again."),
                        visit.href("/sign-in"),
                        visit.say("Log ud", "Sign out")));
    }

    /// Does what the impact of a draft proposes, where whoever asks may do it.
    Mono<ServerResponse> repair(ServerRequest request) {
        var actor = Access.actor(request);
        var id = request.pathVariable("id");
        return FormBody.bytes(request, LARGEST)
                .flatMap(body -> away(() -> repair(actor, id, wanted(Sent.of(body)))));
    }

    private static Repairs.Wanted wanted(Sent sent) {
        var what = sent.text("what");
        sent.text("instead");
        var wanted =
                new Repairs.Wanted(
                        Stream.of(Impact.What.values())
                                .filter(it -> it.text().equals(what))
                                .findFirst()
                                .orElse(Impact.What.TRANSLATION),
                        sent.text("where"),
                        sent.text("code"),
                        sent.text("concept"));
        sent.nothingElse();
        return wanted;
    }

    private ServerResponse repair(Actor actor, String id, Repairs.Wanted wanted) {
        var kept = office.desk().find(id).orElseThrow(() -> Problem.unknownDraft(id));
        actor.require(
                Role.EDITOR,
                wanted.what() == Impact.What.MAPPING ? wanted.where() : kept.draft().key());
        try {
            var done = office.repairs().repair(kept, wanted, new Author(actor.id(), actor.name()));
            return Reply.plain(
                    HttpStatus.OK,
                    MediaType.APPLICATION_JSON,
                    Json.bytes(json -> told(json, done.orElseThrow(DraftVisits::meanwhile))));
        } catch (DraftRefusal refusal) {
            throw Problem.conflict(refusal.in("da"), refusal.in("en"));
        } catch (Review.Faulty _) {
            throw meanwhile();
        }
    }

    private static void told(JsonGenerator json, Draft draft) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        json.writeEndObject();
    }

    private static Problem meanwhile() {
        return Problem.conflict(
                "Kladden er ændret imens; hent siden igen.",
                "The draft has changed meanwhile; load the page again.");
    }
}
