package dk.ffb.service.rest.draft;

import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.office.DraftDesk;
import dk.ffb.service.draft.office.Review;
import dk.ffb.service.json.DraftJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What all requests about drafts have in common: who asks, which draft, and, where it is to be
/// changed, which revision of it they saw.
final class DraftRequests {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private static final int SHOWN = 100;

    private final DraftDesk desk;

    DraftRequests(DraftDesk desk) {
        this.desk = desk;
    }

    DraftDesk desk() {
        return desk;
    }

    /// Who asks, if they may see drafts: what isn't published is nobody else's.
    static Actor reader(ServerRequest request) {
        var actor = Access.actor(request);
        if (!actor.has(Role.APPROVER)) {
            actor.require(Role.EDITOR);
        }
        return actor;
    }

    static Author author(Actor actor) {
        return new Author(actor.id(), actor.name());
    }

    /// Something that is found out from a draft.
    Mono<ServerResponse> read(ServerRequest request, BiFunction<Query, Draft, Reply> answer) {
        reader(request);
        var query = Address.of(request).query();
        return Away.soon(() -> answer.apply(query, kept(request).draft()));
    }

    private KeptDraft kept(ServerRequest request) {
        var id = request.pathVariable("id");
        return desk.find(id).orElseThrow(() -> Problem.unknownDraft(id));
    }

    /// The next step of a draft.
    ///
    /// @param may what lets somebody take it
    /// @param body what was sent, read already
    Mono<ServerResponse> step(ServerRequest request, May may, Mono<Stepping> body) {
        return step(request, may, body, DraftRequests::reply);
    }

    /// The next step of a draft.
    ///
    /// @param answer what whoever took it is told
    Mono<ServerResponse> step(
            ServerRequest request, May may, Mono<Stepping> body, Function<Draft, Reply> answer) {
        var actor = reader(request);
        return body.flatMap(stepping -> away(() -> step(request, may, actor, stepping, answer)));
    }

    /// Lets somebody do something to a draft, or throws a [Problem].
    @FunctionalInterface
    interface May {
        May EDIT = (actor, draft) -> actor.require(Role.EDITOR, draft.key());
        May APPROVE = (actor, draft) -> actor.require(Role.APPROVER, draft.key());
        May EITHER =
                (actor, draft) ->
                        (actor.has(Role.APPROVER, draft.key()) ? APPROVE : EDIT)
                                .check(actor, draft);

        void check(Actor actor, Draft draft);
    }

    /// What is to be done, by whom, to a draft of a revision that they saw.
    @FunctionalInterface
    interface Stepping {
        Draft from(Draft draft, Author who);
    }

    private Reply step(
            ServerRequest request,
            May may,
            Actor actor,
            Stepping stepping,
            Function<Draft, Reply> answer) {
        var kept = seen(request, may, actor);
        return refusing(() ->
                desk.step(kept, draft -> stepping.from(draft, author(actor)))
                        .map(answer)
                        .orElseThrow(() -> stale(request, kept)));
    }

    /// The draft that somebody saw and may do something to.
    KeptDraft seen(ServerRequest request, May may, Actor actor) {
        var kept = kept(request);
        may.check(actor, kept.draft());
        requireRevision(request, kept.draft());
        return kept;
    }

    /// Another step came in between.
    Problem stale(ServerRequest request, KeptDraft seen) {
        return stale(seen.draft().revision(), kept(request).draft());
    }

    static <T> T refusing(Callable<T> work) {
        try {
            return work.call();
        } catch (DraftRefusal refusal) {
            throw problem(refusal);
        } catch (Review.Faulty faulty) {
            throw DraftChecksView.problem(faulty.checks());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem problem(DraftRefusal refusal) {
        var danish = refusal.in("da");
        var english = refusal.in("en");
        return switch (refusal.reason()) {
            case EDIT -> Problem.invalidEdit(danish, english);
            case STATE -> Problem.conflict(danish, english);
            case FOUR_EYES -> Problem.forbidden(danish, english);
        };
    }

    private static void requireRevision(ServerRequest request, Draft draft) {
        var sent = request.headers().header(HttpHeaders.IF_MATCH);
        var tag = TAG.matcher(sent.size() == 1 ? sent.getFirst().strip() : "");
        if (!tag.matches()) {
            throw Problem.preconditionRequired(tag(draft));
        }
        var seen = Integer.parseInt(tag.group(1));
        if (seen != draft.revision()) {
            throw stale(seen, draft);
        }
    }

    private static Problem stale(int seen, Draft now) {
        return Problem.staleRevision(
                seen,
                now.revision(),
                now.stepsAfter(seen).stream().map(step -> told(now, step)).toList());
    }

    private static Map<String, Object> told(Draft draft, Step step) {
        var told = new LinkedHashMap<String, Object>();
        told.put("revision", step.revision());
        told.put("kind", step.kind().text());
        told.put("who", step.who().name());
        told.put("at", step.at().toString());
        told.put("note", step.note());
        draft.change(step.change())
                .ifPresent(change -> {
                    told.put("change", change.number());
                    told.put("edit", change.kind());
                    told.put("items", items(change.alterations()));
                    told.put("alterations", shown(change.alterations()));
                });
        return told;
    }

    private static List<String> items(List<Alteration> alterations) {
        return shown(alterations).stream().map(it -> it.key().toString()).toList();
    }

    /// A file that was taken in may have altered a country's rows; the first are enough to see what
    /// it was about.
    private static List<Alteration> shown(List<Alteration> alterations) {
        return alterations.subList(0, Math.min(SHOWN, alterations.size()));
    }

    /// The draft, and the tag by which the next change says that it was seen.
    static Reply reply(Draft draft) {
        return reply(HttpStatus.OK, draft);
    }

    static Reply reply(HttpStatus status, Draft draft) {
        return tagged(
                Reply.plain(
                        status,
                        MediaType.APPLICATION_JSON,
                        Json.bytes(json -> DraftJson.write(json, draft))),
                draft);
    }

    static Reply tagged(Reply reply, Draft draft) {
        return reply.with(HttpHeaders.ETAG, tag(draft))
                .with(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    static String tag(Draft draft) {
        return "\"" + draft.revision() + "\"";
    }

    /// Drafts are read from the store, and that takes a while.
    static Mono<ServerResponse> away(Callable<Reply> work) {
        return Away.atLength(work);
    }
}
