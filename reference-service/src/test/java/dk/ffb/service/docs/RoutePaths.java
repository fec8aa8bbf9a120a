package dk.ffb.service.docs;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/// Gathers the paths of routes, as they are written.
final class RoutePaths implements RouterFunctions.Visitor {

    private final Set<String> paths = new TreeSet<>();

    static Set<String> of(RouterFunction<?> routes) {
        var gathered = new RoutePaths();
        routes.accept(gathered);
        return gathered.paths;
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        predicate.accept(
                (RequestPredicates.Visitor)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {RequestPredicates.Visitor.class},
                                (_, part, values) -> {
                                    if (part.getName().equals("path")) {
                                        paths.add((String) values[0]);
                                    }
                                    return null;
                                }));
    }

    @Override
    public void startNested(RequestPredicate predicate) {
        throw new UnsupportedOperationException("no route here is nested");
    }

    @Override
    public void endNested(RequestPredicate predicate) {}

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

    @Override
    public void attributes(Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> route) {
        throw new UnsupportedOperationException("of this route no path is known: " + route);
    }
}
