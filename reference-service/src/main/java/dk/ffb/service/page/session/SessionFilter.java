package dk.ffb.service.page.session;

import dk.ffb.service.access.AccessFilter;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Sends on the token in a visitor's cookie as programs send theirs. One that is no longer good is
/// forgotten, and the visitor is nobody.
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SessionFilter implements WebFilter {

    private final AccessFilter access;

    public SessionFilter(AccessFilter access) {
        this.access = access;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return token(exchange.getRequest())
                .map(token -> filter(exchange, chain, token))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain, String token) {
        return access.whoHas(token)
                .flatMap(actor -> {
                    if (actor.isPresent()) {
                        return chain.filter(
                                exchange.mutate()
                                        .request(it -> it.headers(all -> all.setBearerAuth(token)))
                                        .build());
                    }
                    exchange.getResponse().addCookie(Session.ended(exchange.getRequest()));
                    return chain.filter(exchange);
                });
    }

    private static Optional<String> token(ServerHttpRequest request) {
        var cookie = request.getCookies().getFirst(Session.COOKIE);
        return cookie == null
                        || request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                        || !isOurs(request)
                ? Optional.empty()
                : Optional.of(cookie.getValue());
    }

    /// Whether a request may be made in a visitor's name: it reads, or a page of ours made it.
    private static boolean isOurs(ServerHttpRequest request) {
        if (request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD)) {
            return true;
        }
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        return site == null ? isSameOrigin(request) : site.equals("same-origin");
    }

    private static boolean isSameOrigin(ServerHttpRequest request) {
        var origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
        var host = request.getHeaders().getFirst(HttpHeaders.HOST);
        try {
            return origin != null
                    && host != null
                    && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
