package dk.ffb.service.rest.reply;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemJson;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.store.StoreFailure;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/// Turns whatever ended a request into a problem that its asker can read. The address of the
/// request is never logged, since what was refused in it may be personal data.
public final class ProblemAnswers implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_SECONDS = "5";
    private static final MediaType PROBLEM = MediaType.parseMediaType(ProblemJson.MEDIA_TYPE);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(fault);
        }
        var problem = problem(fault);
        var body = ProblemJson.bytes(problem, language(exchange));
        response.getHeaders().clear();
        response.setStatusCode(HttpStatusCode.valueOf(problem.type().status()));
        response.getHeaders().setContentType(PROBLEM);
        response.getHeaders().setContentLength(body.length);
        response.getHeaders().setCacheControl("no-store");
        problem.member("allowed")
                .ifPresent(allowed -> response.getHeaders().set(HttpHeaders.ALLOW, list(allowed)));
        if (problem.type() == ProblemType.UNAVAILABLE) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (problem.type() == ProblemType.UNAUTHENTICATED) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
        }
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /// As RFC 6750 says it: what to send, and whether what was sent is at fault.
    private static String challenge(Problem problem) {
        return problem.member("error")
                .map("Bearer realm=\"ffb\", error=\"%s\""::formatted)
                .orElse("Bearer realm=\"ffb\"");
    }

    private static Problem problem(Throwable fault) {
        return switch (fault) {
            case Problem problem -> problem;
            case StoreFailure failure -> unavailable(failure);
            case ErrorResponse response -> ofStatus(response.getStatusCode().value(), fault);
            default -> unexpected(fault);
        };
    }

    /// What Spring itself refuses; nearly all of it is refused by us before.
    private static Problem ofStatus(int status, Throwable fault) {
        return switch (status) {
            case 404 -> Problem.of(ProblemType.NOT_FOUND);
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE);
            case 413 -> Problem.of(ProblemType.TOO_LARGE);
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            default -> status < 500 ? Problem.of(ProblemType.INVALID_BODY) : unexpected(fault);
        };
    }

    private static Problem unavailable(StoreFailure failure) {
        LOG.error("Lageret svarer ikke / The store doesn't answer", failure);
        return Problem.of(ProblemType.UNAVAILABLE);
    }

    private static Problem unexpected(Throwable fault) {
        LOG.error("Uventet fejl i et svar / Unexpected failure while answering", fault);
        return Problem.of(ProblemType.UNEXPECTED);
    }

    private static String language(ServerWebExchange exchange) {
        var query = exchange.getRequest().getURI().getRawQuery();
        return query != null && ("&" + query + "&").contains("&lang=en&") ? "en" : "da";
    }

    private static String list(Object values) {
        return values instanceof Collection<?> all
                ? String.join(", ", all.stream().map(Object::toString).toList())
                : values.toString();
    }
}
