package dk.ffb.service.access;

import dk.ffb.service.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Finds out who sends a request, for [Access]. A request without a token goes through: what needs
/// somebody asks for them. A token that isn't good ends the request, whatever it asks for.
public final class AccessFilter implements WebFilter {

    private static final String SCHEME = "bearer ";

    /// A JWT with many groups in it is a few thousand characters.
    private static final int LONGEST = 16 << 10;

    /// The guide, the way in, the explanations of problems and the health of the service.
    private static final List<String> PUBLIC =
            List.of(
                    "/docs",
                    "/openapi.json",
                    "/problems/",
                    "/actuator/health",
                    "/health",
                    "/sign-in",
                    "/assets/");

    private final Tokens tokens;
    private final Reading reading;

    /// Who may read.
    public enum Reading {
        /// Everybody.
        OPEN,
        /// Whoever has a token, with any role.
        TOKEN
    }

    public AccessFilter(Tokens tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var sent = exchange.getRequest().getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            return isOpen(exchange)
                    ? chain.filter(exchange)
                    : Mono.error(Problem.unauthenticated());
        }
        return token(sent)
                .map(tokens::actor)
                .orElseGet(() -> Mono.just(Optional.empty()))
                .flatMap(actor -> let(actor.orElseThrow(Problem::invalidToken), exchange, chain));
    }

    /// Whose a token is, for those who are shown a page before they may be somebody.
    public Mono<Optional<Actor>> whoHas(String token) {
        return tokens.actor(token);
    }

    /// Whether what can be read can be read by everybody.
    public boolean isOpenToReaders() {
        return reading == Reading.OPEN;
    }

    private boolean isOpen(ServerWebExchange exchange) {
        return reading == Reading.OPEN || isNobodysSecret(exchange);
    }

    /// What is open is named, and not what is closed: an address can be written in many ways. A
    /// browser asks with OPTIONS before it may send a token.
    private static boolean isNobodysSecret(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getURI().getRawPath();
        return request.getMethod().equals(HttpMethod.OPTIONS)
                || PUBLIC.stream().anyMatch(path::startsWith);
    }

    /// The one token that was sent; empty where that isn't how it was sent.
    private static Optional<String> token(List<String> sent) {
        return Optional.of(sent)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(text -> text.substring(SCHEME.length()).strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }

    /// A token of an issuer may be somebody's who has no role here at all.
    private Mono<Void> let(Actor actor, ServerWebExchange exchange, WebFilterChain chain) {
        if (!isOpen(exchange)) {
            actor.require(Role.READER);
            var response = exchange.getResponse();
            response.beforeCommit(
                    () -> Mono.fromRunnable(() -> keepPrivate(response.getHeaders())));
        }
        Access.note(exchange, actor);
        return chain.filter(exchange);
    }

    /// What only those with a token may read is kept by none who answers others as well: of
    /// `public` a shared cache needs no token to give it on.
    private static void keepPrivate(HttpHeaders headers) {
        var said = headers.getCacheControl();
        if (said != null) {
            headers.setCacheControl(said.replace("public", "private"));
        }
    }
}
