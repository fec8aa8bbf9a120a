package dk.ffb.service.page.follow;

import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.webhook.WebhookOffice;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// An editor's webhooks, all of them for an administrator: seen, made, tried and removed.
public final class WebhooksPage {

    static final String ADDRESS = "/releases/webhooks";

    private static final List<String> FIELDS =
            List.of("do", "id", "url", Wish.VOCABULARY, Wish.MAPPING_SET, Wish.KIND);

    private final Reads reads;
    private final WebhookOffice office;

    public WebhooksPage(Reads reads, WebhookOffice office) {
        this.reads = reads;
        this.office = office;
    }

    public Mono<ServerResponse> show(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) ->
                        page(visit, actor, new Outcome.Nothing(), Wish.of(visit.query()), ""));
    }

    /// Does what a form asks for.
    public Mono<ServerResponse> act(ServerRequest request) {
        return FormBody.of(request)
                .flatMap(form ->
                        forEditors(
                                request,
                                (visit, actor) -> act(visit, actor, form.allowing(FIELDS))));
    }

    private Mono<ServerResponse> act(Visit visit, Actor actor, Query form) {
        return switch (form.one("do", List.of("create", "test", "resume", "remove"))
                .orElse("create")) {
            case "test" -> {
                var id = form.required("id");
                var wrong = office.test(id, actor);
                yield page(visit, actor, new Outcome.Tried(id, wrong), Wish.of(visit.query()), "");
            }
            case "resume" -> {
                office.resume(form.required("id"), actor);
                yield leadTo(visit.href(ADDRESS));
            }
            case "remove" -> {
                office.remove(form.required("id"), actor);
                yield leadTo(visit.href(ADDRESS));
            }
            default -> create(visit, actor, form);
        };
    }

    private Mono<ServerResponse> create(Visit visit, Actor actor, Query form) {
        var url = form.one("url").orElse("").strip();
        var wish = Wish.of(form);
        try {
            var wanted =
                    office.wanted(
                            url,
                            wish.vocabularies(),
                            wish.mappingSets(),
                            wish.kinds(),
                            Optional.empty());
            var made = new Outcome.Made(office.add(wanted, actor));
            return page(visit, actor, made, Wish.of(Query.parse("")), "");
        } catch (Problem problem) {
            if (problem.type() != ProblemType.INVALID_BODY) {
                throw problem;
            }
            var refused = new Outcome.Refused(problem.detail(visit.language()));
            return page(visit, actor, refused, wish, url);
        }
    }

    private Mono<ServerResponse> page(
            Visit visit, Actor actor, Outcome outcome, Wish wish, String url) {
        var view = new WebhooksView(visit, office.all(actor), actor, outcome);
        return Frame.answerPrivately(visit, view.page(wish, url));
    }

    private static Mono<ServerResponse> leadTo(String address) {
        return ServerResponse.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    /// An answer for those who may have webhooks; whoever isn't signed in is shown the way in.
    private Mono<ServerResponse> forEditors(
            ServerRequest request, BiFunction<Visit, Actor, Mono<ServerResponse>> answer) {
        var visit = Visit.of(reads, request, Wish.VOCABULARY, Wish.MAPPING_SET, Wish.KIND);
        var actor = Access.find(request);
        if (actor.isEmpty()) {
            return leadTo(visit.signIn());
        }
        actor.get().require(Role.EDITOR);
        return Away.soon(() -> answer.apply(visit, actor.get())).flatMap(it -> it);
    }
}
