package dk.ffb.service.rest.reply;

import dk.ffb.service.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Paths and what answers there. A path that is known answers every method: HEAD as GET, OPTIONS
/// with those that can be used, and the rest with a problem that names them.
public final class Routes {

    private final Map<String, Map<HttpMethod, HandlerFunction<ServerResponse>>> paths =
            new LinkedHashMap<>();

    public Routes get(String path, HandlerFunction<ServerResponse> handler) {
        on(path).put(HttpMethod.GET, handler);
        on(path).put(HttpMethod.HEAD, handler);
        return this;
    }

    public Routes post(String path, HandlerFunction<ServerResponse> handler) {
        on(path).put(HttpMethod.POST, handler);
        return this;
    }

    public Routes delete(String path, HandlerFunction<ServerResponse> handler) {
        on(path).put(HttpMethod.DELETE, handler);
        return this;
    }

    private Map<HttpMethod, HandlerFunction<ServerResponse>> on(String path) {
        return paths.computeIfAbsent(path, _ -> new LinkedHashMap<>());
    }

    public RouterFunction<ServerResponse> build() {
        var builder = RouterFunctions.route();
        paths.forEach((path, handlers) ->
                builder.route(
                        RequestPredicates.path(path), request -> dispatch(handlers, request)));
        return builder.build();
    }

    private static Mono<ServerResponse> dispatch(
            Map<HttpMethod, HandlerFunction<ServerResponse>> handlers, ServerRequest request) {
        var handler = handlers.get(request.method());
        if (handler != null) {
            return handler.handle(request);
        }
        var allowed = allowed(handlers);
        if (request.method().equals(HttpMethod.OPTIONS)) {
            return Mono.just(
                    Reply.plain(HttpStatus.OK, MediaType.TEXT_PLAIN, new byte[0])
                            .with(HttpHeaders.ALLOW, String.join(", ", allowed)));
        }
        throw Problem.methodNotAllowed(request.method().name(), allowed);
    }

    private static List<String> allowed(Map<HttpMethod, HandlerFunction<ServerResponse>> handlers) {
        var allowed = new ArrayList<>(handlers.keySet().stream().map(HttpMethod::name).toList());
        allowed.add(HttpMethod.OPTIONS.name());
        return allowed;
    }
}
