package dk.ffb.service.page.frame;

import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Away;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What is around every page: the menu, the day and edition that it shows, and the foot.
public final class Frame {

    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /// Nothing comes from elsewhere, and nothing in a page is a script or a style.
    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
                    + "img-src 'self' data:; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private Frame() {}

    public static Mono<ServerResponse> answer(Visit visit, Page page) {
        return answer(visit, page, HTML);
    }

    /// A page that takes some work to make, made where it keeps nobody waiting.
    public static Mono<ServerResponse> answerLater(Visit visit, Supplier<Page> page) {
        return Away.soon(page::get).flatMap(made -> answer(visit, made));
    }

    /// A page that is for one visitor, and kept by nobody.
    public static Mono<ServerResponse> answerPrivately(Visit visit, Page page) {
        var reply = guarded(Reply.cached(visit.asked(), HTML, bytes(whole(visit, page))));
        return Mono.just(reply.with(HttpHeaders.CACHE_CONTROL, "private, no-store"));
    }

    /// A page that says to one visitor that they may not go there.
    public static Mono<ServerResponse> refusePrivately(Visit visit, Page page) {
        var reply = guarded(Reply.plain(HttpStatus.FORBIDDEN, HTML, bytes(whole(visit, page))));
        return Mono.just(reply.with(HttpHeaders.CACHE_CONTROL, "private, no-store"));
    }

    /// A part of a page, which a script puts into it.
    public static Mono<ServerResponse> part(Visit visit, Html part) {
        return Mono.just(guarded(Reply.cached(visit.asked(), HTML, bytes(part))));
    }

    /// A part of a page that is for one visitor, and kept by nobody.
    public static Mono<ServerResponse> partPrivately(Visit visit, Html part) {
        var reply = guarded(Reply.cached(visit.asked(), HTML, bytes(part)));
        return Mono.just(reply.with(HttpHeaders.CACHE_CONTROL, "private, no-store"));
    }

    private static Mono<ServerResponse> answer(Visit visit, Page page, MediaType type) {
        return Mono.just(guarded(Reply.cached(visit.asked(), type, bytes(whole(visit, page)))));
    }

    /// Pages are asked for again each time, and mostly are the same: a page changes with the
    /// program too, so none is kept for as long as an answer of the API is.
    static Reply guarded(Reply reply) {
        return reply.with(HttpHeaders.CACHE_CONTROL, "no-cache")
                .with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "same-origin");
    }

    static byte[] bytes(Html html) {
        return html.text().getBytes(StandardCharsets.UTF_8);
    }

    private static Html whole(Visit visit, Page page) {
        var main =
                Html.of(
                        """
                        {}
                        {}
                        <h1>{}</h1>
                        {}
                        """,
                        chosen(visit),
                        trail(visit, page.trail()),
                        page.title(),
                        page.body());
        return whole(
                visit.language(),
                page.tab(),
                links(visit, page),
                header(visit),
                main,
                footer(visit));
    }

    /// What whoever passes the page on needs: where it is, what it tells, and where it is in the
    /// other language.
    private static Html links(Visit visit, Page page) {
        return Html.of(
                """
                {}<link rel="canonical" href="{}">
                <link rel="alternate" hreflang="da" href="{}">
                <link rel="alternate" hreflang="en" href="{}">
                <meta property="og:title" content="{}">
                """,
                Html.of(
                                """
                                <meta name="description" content="{}">
                                <meta property="og:description" content="{}">
                                """,
                                page.about(),
                                page.about())
                        .when(!page.about().isEmpty()),
                visit.here(),
                visit.here("lang", ""),
                visit.here("lang", "en"),
                page.tab());
    }

    static Html whole(
            String language, String title, Html links, Html header, Html main, Html footer) {
        return Html.of(
                """
                <!doctype html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} – Fælles Faglige Begreber</title>
                {}
                <link rel="stylesheet" href="{}">
                <link rel="stylesheet" href="{}">
                <link rel="icon" href="{}" type="image/svg+xml">
                <script src="{}" type="module"></script>
                </head>
                <body>
                {}
                <main id="main" class="container page-container" tabindex="-1">
                {}
                </main>
                {}
                </body>
                </html>
                """,
                language,
                title,
                links,
                Assets.href("dkfds/css/dkfds.min.css"),
                Assets.href("ffb.css"),
                Assets.href("ffb.svg"),
                Assets.href("ffb.js"),
                header,
                main,
                footer);
    }

    private static Html header(Visit visit) {
        return Html.of(
                """
                <a class="skipnav" href="#main">{}</a>
                <header class="top">
                <div class="container top-inner">
                <a class="home" href="{}">Fælles Faglige Begreber</a>
                <nav aria-label="{}"><ul class="menu">{}</ul></nav>
                {}
                </div>
                <div class="band"><div class="container band-inner">{}</div></div>
                </header>
                """,
                visit.say("Gå til indholdet", "Skip to content"),
                visit.href("/"),
                visit.say("Hovedmenu", "Main menu"),
                List.of(
                        item(visit, "/vocabularies", visit.say("Vokabularer", "Vocabularies")),
                        item(visit, "/translate", visit.say("Oversæt", "Translate")),
                        item(visit, "/mapping-sets", visit.say("Mappinger", "Mappings")),
                        item(visit, "/releases", visit.say("Nyt", "News")),
                        item(visit, "/drafts", visit.say("Kladder", "Drafts")),
                        Html.of("<li><a href=\"/docs\">{}</a></li>", visit.say("API", "API"))),
                otherLanguage(visit),
                moment(visit));
    }

    private static Html item(Visit visit, String to, String label) {
        var current = visit.path().equals(to) || visit.path().startsWith(to + "/");
        return Html.of(
                "<li><a href=\"{}\"{}>{}</a></li>",
                visit.href(to),
                Html.of(" aria-current=\"page\"").when(current),
                label);
    }

    private static Html otherLanguage(Visit visit) {
        return visit.isEnglish()
                ? Html.of(
                        "<a class=\"language\" href=\"{}\" lang=\"da\" hreflang=\"da\">Dansk</a>",
                        visit.here("lang", ""))
                : Html.of(
                        "<a class=\"language\" href=\"{}\" lang=\"en\" hreflang=\"en\">English</a>",
                        visit.here("lang", "en"));
    }

    /// The day that everything on the page holds for, to be chosen.
    private static Html moment(Visit visit) {
        return Html.of(
                """
                <form class="moment" method="get" action="{}">
                {}
                <label for="at">{} <span class="day">{}</span></label>
                <input class="form-input" type="date" id="at" name="at" value="{}">
                <button class="button button-secondary">{}</button>
                </form>
                """,
                visit.path(),
                visit.hidden(visit.query().values(), List.of("at")),
                visit.say("Gyldig pr.", "Valid on"),
                new Wording(visit).day(visit.snapshot().at()),
                visit.snapshot().at(),
                visit.say("Vis", "Show"));
    }

    private static Html chosen(Visit visit) {
        var words = new Wording(visit);
        return Html.of(
                        """
                        <p class="alert alert-info chosen" role="note">{}
                        <a href="{}">{}</a></p>
                        """,
                        visit.say("Du ser, hvad der gjaldt ", "You see what held on ")
                                + words.day(visit.snapshot().at())
                                + visit.say(" efter udgave ", " by edition ")
                                + visit.edition().number()
                                + ".",
                        visit.here("at", "", "edition", ""),
                        visit.say("Vis, hvad der gælder nu", "Show what holds now"))
                .when(visit.isChosen());
    }

    private static Html trail(Visit visit, List<Page.Crumb> trail) {
        var crumbs =
                trail.stream()
                        .map(crumb ->
                                Html.of(
                                        "<li class=\"breadcrumbs__list-item\"><a class=\"breadcrumbs__link\" href=\"{}\">{}</a></li>",
                                        crumb.href(),
                                        crumb.label()));
        return Html.of(
                        "<nav class=\"breadcrumbs\" aria-label=\"{}\"><ol class=\"breadcrumbs__list\">{}</ol></nav>",
                        visit.say("Brødkrumme", "Breadcrumb"),
                        Html.join(crumbs))
                .when(!trail.isEmpty());
    }

    private static Html footer(Visit visit) {
        return Html.of(
                """
                <footer class="foot"><div class="container foot-inner">
                <p>{} {} · <a href="{}">{}</a></p>
                <ul class="menu">
                <li><a href="{}">{}</a></li>
                <li><a href="/docs">{}</a></li>
                <li><a href="/openapi.json">OpenAPI</a></li>
                </ul>
                </div></footer>
                """,
                visit.say("Udgave", "Edition"),
                visit.edition().number(),
                visit.permanent(),
                visit.say("Fast adresse på det, du ser", "Permanent address of what you see"),
                visit.href("/status"),
                visit.say("Driftsstatus", "Service status"),
                visit.say("Vejledning", "Guide"));
    }
}
