package dk.ffb.service.access;

import dk.ffb.service.problem.Problem;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/// Who sent a request, as [AccessFilter] found out.
public final class Access {

    private static final String ATTRIBUTE = Access.class.getName();

    private Access() {}

    /// Who asks.
    ///
    /// @throws Problem where the request carries no token
    public static Actor actor(ServerRequest request) {
        return find(request).orElseThrow(Problem::unauthenticated);
    }

    /// Who asks; empty where the request carries no token.
    public static Optional<Actor> find(ServerRequest request) {
        return request.attribute(ATTRIBUTE).map(Actor.class::cast);
    }

    static void note(ServerWebExchange exchange, Actor actor) {
        exchange.getAttributes().put(ATTRIBUTE, actor);
    }
}
