package dk.ffb.service.rest.reply;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/// Explains a type of problem to a person who follows its address.
public final class ProblemHandler {

    public Mono<ServerResponse> explain(ServerRequest request) {
        var type =
                ProblemType.of(request.pathVariable("name"))
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        return Mono.just(
                Reply.plain(HttpStatus.OK, Reply.utf8("text", "html"), Reply.utf8(page(type)))
                        .with("Cache-Control", "public, max-age=3600"));
    }

    private static String page(ProblemType type) {
        return """
        <!doctype html>
        <html lang="da">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%1$s</title>
        <style>body{font:1.1em/1.5 system-ui;max-width:40em;margin:3em auto;padding:0 1em}</style>
        <h1>%1$s</h1>
        <p>%2$s</p>
        <section lang="en"><h2>%3$s</h2>
        <p>%4$s</p></section>
        <p><code>%5$s</code> · HTTP %6$d</p>
        </html>
        """
                .formatted(
                        type.title("da"),
                        HtmlUtils.htmlEscape(type.explanation("da"), "UTF-8"),
                        type.title("en"),
                        HtmlUtils.htmlEscape(type.explanation("en"), "UTF-8"),
                        type.uri(),
                        type.status());
    }
}
