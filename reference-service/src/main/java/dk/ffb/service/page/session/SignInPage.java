package dk.ffb.service.page.session;

import dk.ffb.service.access.Access;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.rest.Reads;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Signs a visitor in by a token, and out again.
public final class SignInPage {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,3500}");

    private final Reads reads;
    private final AccessFilter access;

    public SignInPage(Reads reads, AccessFilter access) {
        this.reads = reads;
        this.access = access;
    }

    public Mono<ServerResponse> form(ServerRequest request) {
        var visit = Visit.of(reads, request, Way.TO);
        return Frame.answerPrivately(
                visit,
                Access.find(request)
                        .map(actor -> signedIn(visit, actor))
                        .orElseGet(() -> form(visit, "")));
    }

    public Mono<ServerResponse> signIn(ServerRequest request) {
        var visit = Visit.of(reads, request, Way.TO);
        return FormBody.of(request)
                .map(fields -> fields.allowing(List.of("token")).one("token").orElse("").strip())
                .flatMap(token -> signIn(request, visit, token));
    }

    private Mono<ServerResponse> signIn(ServerRequest request, Visit visit, String token) {
        if (!TOKEN.matcher(token).matches()) {
            return refused(visit);
        }
        return access.whoHas(token)
                .flatMap(actor ->
                        actor.isPresent()
                                ? leadTo(
                                        Way.back(visit),
                                        Session.begun(request.exchange().getRequest(), token))
                                : refused(visit));
    }

    private static Mono<ServerResponse> refused(Visit visit) {
        return Frame.answerPrivately(
                visit,
                form(
                        visit,
                        visit.say(
                                "Adgangstokenet kendes ikke, eller det er udløbet.",
                                "The token isn't known, or it has expired.")));
    }

    public Mono<ServerResponse> signOut(ServerRequest request) {
        return leadTo(
                Visit.of(reads, request).href("/"), Session.ended(request.exchange().getRequest()));
    }

    private static Mono<ServerResponse> leadTo(String address, ResponseCookie cookie) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cookie(cookie)
                .build();
    }

    private static Page signedIn(Visit visit, Actor actor) {
        return Page.of(
                visit.say("Du er logget ind", "You are signed in"),
                Html.of(
                        """
                        <p class="lead">{}</p>
                        <p><a href="{}">{}</a></p>
                        <form method="post" action="/sign-out" data-forget><button class="button button-secondary">{}</button></form>
                        """,
                        actor.name(),
                        Way.back(visit),
                        visit.say("Gå videre", "Go on"),
                        visit.say("Log ud", "Sign out")));
    }

    private static Page form(Visit visit, String fault) {
        return Page.of(
                visit.say("Log ind", "Sign in"),
                Html.of(
                        """
                        <p>{}</p>
                        {}
                        <form class="ask" method="post" action="{}">
                        <div class="form-group"><label class="form-label" for="token">{}</label>
                        <input class="form-input" type="password" id="token" name="token" autocomplete="current-password" required></div>
                        <button class="button button-primary">{}</button></form>
                        """,
                        visit.say(
                                "Kladder er for dem, der redigerer og godkender. Et adgangstoken laves med ./ffb token.",
                                "Drafts are for those who edit and approve. A token is made by ./ffb token."),
                        Html.of("<p class=\"alert alert-warning\" role=\"alert\">{}</p>", fault)
                                .when(!fault.isEmpty()),
                        visit.here(),
                        visit.say("Adgangstoken", "Token"),
                        visit.say("Log ind", "Sign in")));
    }
}
