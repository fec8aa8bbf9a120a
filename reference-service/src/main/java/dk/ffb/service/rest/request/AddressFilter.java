package dk.ffb.service.rest.request;

import dk.ffb.service.problem.Problem;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Refuses broken addresses and personal data before anything else sees, or logs, them.
public final class AddressFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        try {
            Address.check(exchange);
        } catch (Problem problem) {
            return Mono.error(problem);
        }
        return chain.filter(withSemicolons(exchange));
    }

    /// Spring takes what follows a semicolon in a path for something else than the path, and looks
    /// up what is left; here a semicolon is a letter of a code as any other.
    private static ServerWebExchange withSemicolons(ServerWebExchange exchange) {
        var path = exchange.getRequest().getURI().getRawPath();
        return path.indexOf(';') < 0
                ? exchange
                : exchange.mutate()
                        .request(request -> request.path(path.replace(";", "%3B")))
                        .build();
    }
}
