package dk.ffb.service.page.session;

import dk.ffb.service.access.Access;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.SignIn;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Reads;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Signs a visitor in by a token, and out again.
public final class SignInPage {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,3500}");

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String FAULT = "fault";
    private static final String OUT = "out";

    private final Reads reads;
    private final AccessFilter access;

    private final SignIn signIn;

    public SignInPage(Reads reads, AccessFilter access, SignIn signIn) {
        this.reads = reads;
        this.access = access;
        this.signIn = signIn;
    }

    public Mono<ServerResponse> form(ServerRequest request) {
        var visit = Visit.of(reads, request, Way.TO, FAULT, OUT);
        var actor = Access.find(request);
        if (actor.isPresent()) {
            return Frame.answerPrivately(visit, signedIn(visit, actor.get()));
        }
        return visit.query().one(OUT).isPresent()
                ? signIn.ending(callback(request))
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(end -> Frame.answerPrivately(visit, form(visit, left(visit, end))))
                : Frame.answerPrivately(visit, form(visit, fault(visit)));
    }

    private static Html fault(Visit visit) {
        return warning(
                        visit.say(
                                "Du blev ikke logget ind. Prøv igen.",
                                "You were not signed in. Try again."))
                .when(visit.query().one(FAULT).isPresent());
    }

    private static Html warning(String text) {
        return Html.of("<p class=\"alert alert-warning\" role=\"alert\">{}</p>", text);
    }

    /// Whoever signs out here may be signed in elsewhere still, and would come in again by one
    /// press.
    private static Html left(Visit visit, Optional<URI> end) {
        return Html.of(
                "<p class=\"alert alert-info\" role=\"status\">{} {}</p>",
                visit.say("Du er logget ud her.", "You are signed out here."),
                end.map(it ->
                        Html.of(
                                "<a href=\"{}\">{}</a>",
                                it,
                                visit.say(
                                        "Log også ud af dit login",
                                        "Sign out of your login too"))));
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

    private Mono<ServerResponse> refused(Visit visit) {
        return Frame.answerPrivately(
                visit,
                form(
                        visit,
                        warning(
                                visit.say(
                                        "Adgangstokenet kendes ikke, eller det er udløbet.",
                                        "The token isn't known, or it has expired."))));
    }

    /// Sends the visitor to the issuer.
    public Mono<ServerResponse> leave(ServerRequest request) {
        var visit = Visit.of(reads, request, Way.TO);
        return signIn.begin(callback(request), Way.back(visit))
                .flatMap(begun ->
                        ServerResponse.status(HttpStatus.SEE_OTHER)
                                .location(begun.address())
                                .cookie(Session.away(request.exchange().getRequest(), begun.kept()))
                                .build())
                .switchIfEmpty(Mono.error(() -> Problem.of(ProblemType.NOT_FOUND)));
    }

    /// The visitor comes back from the issuer.
    public Mono<ServerResponse> comeBack(ServerRequest request) {
        var kept = request.cookies().getFirst(Session.AWAY);
        return signIn.finish(
                        callback(request),
                        kept == null ? "" : kept.getValue(),
                        request.queryParams())
                .flatMap(done ->
                        done.map(it -> welcome(request, it)).orElseGet(() -> astray(request)));
    }

    private static URI callback(ServerRequest request) {
        return request.uriBuilder().replacePath("/sign-in/callback").replaceQuery(null).build();
    }

    /// A page leads on, and not a redirect: the issuer's site led here, and so the cookie would not
    /// come along to the next page.
    private static Mono<ServerResponse> welcome(ServerRequest request, SignIn.Done done) {
        var to = Way.ours(done.to());
        var asked = request.exchange().getRequest();
        var page =
                Html.of(
                        "<!doctype html><html lang=\"da\"><meta charset=\"utf-8\"><title>Logget ind</title><p><a href=\"{}\">Gå videre</a></p>",
                        to);
        return Mono.just(
                Reply.plain(HttpStatus.OK, HTML, page.text().getBytes(StandardCharsets.UTF_8))
                        .with("Refresh", "0; url=" + to)
                        .with("Cache-Control", "no-store")
                        .with("Content-Security-Policy", "default-src 'none'")
                        .with("Referrer-Policy", "no-referrer")
                        .with(Session.begun(asked, done.token()))
                        .with(Session.away(asked, "")));
    }

    /// What came back isn't kept in the address, where it would be read again.
    private static Mono<ServerResponse> astray(ServerRequest request) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/sign-in?fault=issuer"))
                .cookie(Session.away(request.exchange().getRequest(), ""))
                .build();
    }

    public Mono<ServerResponse> signOut(ServerRequest request) {
        return leadTo(
                Visit.of(reads, request).href("/sign-in", OUT, "1"),
                Session.ended(request.exchange().getRequest()));
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
                        <form method="post" action="{}" data-forget><button class="button button-secondary">{}</button></form>
                        """,
                        actor.name(),
                        Way.back(visit),
                        visit.say("Gå videre", "Go on"),
                        visit.href("/sign-out"),
                        visit.say("Log ud", "Sign out")));
    }

    /// @param said of what came before
    private Page form(Visit visit, Html said) {
        return Page.of(
                visit.say("Log ind", "Sign in"),
                Html.of(
                        """
                        {}<p>{}</p>{}
                        <form class="ask" method="post" action="{}">
                        <div class="form-group"><label class="form-label" for="token">{}</label>
                        <input class="form-input" type="password" id="token" name="token" autocomplete="current-password" required></div>
                        <button class="button {}">{}</button></form>
                        """,
                        said,
                        visit.say(
                                "Kladder er for dem, der redigerer og godkender. Et adgangstoken laves med ./ffb token.",
                                "Drafts are for those who edit and approve. A token is made by ./ffb token."),
                        Html.of(
                                        "<p><a class=\"button button-primary\" href=\"{}\">{}</a></p><h2>{}</h2>",
                                        visit.href("/sign-in/start", Way.TO, Way.back(visit)),
                                        visit.say(
                                                "Log ind med dit login", "Sign in with your login"),
                                        visit.say("Eller med et adgangstoken", "Or by a token"))
                                .when(signIn.isOffered()),
                        visit.here(FAULT, "", OUT, ""),
                        visit.say("Adgangstoken", "Token"),
                        signIn.isOffered() ? "button-secondary" : "button-primary",
                        visit.say("Log ind", "Sign in")));
    }
}
