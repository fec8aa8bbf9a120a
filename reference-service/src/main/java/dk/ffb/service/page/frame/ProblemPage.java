package dk.ffb.service.page.frame;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/// Says what is wrong with a request to the person who made it in a browser. Requests by programs,
/// and faults of our own, are left to the handler after this one. Nothing of the request is
/// repeated beyond what the problem says.
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemPage implements WebExceptionHandler {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/fhir/", "/openapi.json");

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        var response = exchange.getResponse();
        if (response.isCommitted() || !isByPerson(exchange)) {
            return Mono.error(fault);
        }
        var problem = problem(fault);
        if (problem == null) {
            return Mono.error(fault);
        }
        var body = Frame.bytes(page(problem, language(exchange)));
        response.getHeaders().clear();
        response.setStatusCode(HttpStatusCode.valueOf(problem.type().status()));
        response.getHeaders().setContentType(Frame.HTML);
        response.getHeaders().setContentLength(body.length);
        response.getHeaders().setCacheControl("no-store");
        response.getHeaders().set("Content-Security-Policy", Frame.POLICY);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static @Nullable Problem problem(Throwable fault) {
        if (fault instanceof Problem problem) {
            return problem;
        }
        return fault instanceof ErrorResponse response && response.getStatusCode().value() == 404
                ? Problem.of(ProblemType.NOT_FOUND)
                : null;
    }

    private static boolean isByPerson(ServerWebExchange exchange) {
        var path = exchange.getRequest().getURI().getRawPath();
        try {
            return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                    && exchange.getRequest().getHeaders().getAccept().contains(MediaType.TEXT_HTML);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String language(ServerWebExchange exchange) {
        var query = exchange.getRequest().getURI().getRawQuery();
        return query != null && ("&" + query + "&").contains("&lang=en&") ? "en" : "da";
    }

    private static Html page(Problem problem, String language) {
        var english = language.equals("en");
        var header =
                Html.of(
                        """
                        <header class="top"><div class="container top-inner">
                        <a class="home" href="/{}">Fælles Faglige Begreber</a>
                        </div></header>
                        """,
                        english ? "?lang=en" : "");
        var main =
                Html.of(
                        """
                        <h1>{}</h1>
                        <p class="lead">{}</p>
                        <form class="find" method="get" action="/search" role="search">{}
                        <label class="form-label" for="q">{}</label>
                        <div class="search"><input class="form-input" type="search" id="q" name="q">
                        <button class="button button-primary">{}</button></div></form>
                        <p class="actions"><a href="/{}">{}</a> <a href="/vocabularies{}">{}</a> <a href="/docs">{}</a></p>
                        """,
                        problem.type().title(language),
                        problem.detail(language),
                        Html.of("<input type=\"hidden\" name=\"lang\" value=\"en\">").when(english),
                        english ? "Search for what you came for" : "Søg efter det, du kom efter",
                        english ? "Search" : "Søg",
                        english ? "?lang=en" : "",
                        english ? "To the front page" : "Til forsiden",
                        english ? "?lang=en" : "",
                        english ? "All vocabularies" : "Alle vokabularer",
                        english ? "The guide" : "Vejledningen");
        return Frame.whole(
                language, problem.type().title(language), Html.NONE, header, main, Html.NONE);
    }
}
