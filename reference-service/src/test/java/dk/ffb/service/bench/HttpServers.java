package dk.ffb.service.bench;

import com.sun.management.ThreadMXBean;
import dk.ffb.service.ReferenceServiceApplication;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.boot.SpringApplication;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/// The process that is measured: the service, and beside it two handlers that return the very bytes
/// of the service's answers ready-made, one on WebFlux and one on bare reactor-netty.
final class HttpServers {

    /// Where the servers answer.
    record Ports(int service, int webFlux, int bare) {

        private static final String LINE = "ports: ";

        /// Reads the line that says them; the JVM may have said something before.
        static Ports among(Stream<String> lines) {
            var line = lines.filter(each -> each.startsWith(LINE)).findFirst().orElseThrow();
            var ports =
                    Arrays.stream(line.substring(LINE.length()).split(" "))
                            .mapToInt(Integer::parseInt)
                            .toArray();
            return new Ports(ports[0], ports[1], ports[2]);
        }

        String line() {
            return LINE + service + " " + webFlux + " " + bare;
        }
    }

    /// Where the WebFlux handler tells what this process has allocated.
    static final String ALLOCATED = "/allocated";

    private final Map<String, byte[]> answers = new HashMap<>();

    /// Starts all and says their ports; the arguments are the data directory and the paths to make
    /// ready.
    public static void main(String[] arguments) throws Exception {
        var context =
                new SpringApplication(ReferenceServiceApplication.class)
                        .run("--server.port=0", "--ffb.data=" + arguments[0]);
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var servers = new HttpServers();
        servers.ask(port, List.of(arguments).subList(1, arguments.length));
        var webFlux = servers.webFlux();
        var bare = servers.bare();
        System.out.println(new Ports(port, webFlux.port(), bare.port()).line());
        webFlux.onDispose().block();
    }

    private void ask(int port, List<String> paths) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : paths) {
                var uri = URI.create("http://127.0.0.1:" + port + path);
                var request = HttpRequest.newBuilder(uri).build();
                answers.put(path, client.send(request, BodyHandlers.ofByteArray()).body());
            }
        }
    }

    private DisposableServer webFlux() {
        var routes =
                RouterFunctions.route()
                        .GET(ALLOCATED, _ -> ServerResponse.ok().bodyValue("" + allocated()))
                        .GET("/**", this::ready)
                        .build();
        return HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
                .bindNow();
    }

    private Mono<ServerResponse> ready(ServerRequest request) {
        var uri = request.uri();
        var query = uri.getRawQuery();
        var path = query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Objects.requireNonNull(answers.get(path)));
    }

    private DisposableServer bare() {
        return HttpServer.create().host("127.0.0.1").port(0).handle(this::ready).bindNow();
    }

    private Publisher<Void> ready(HttpServerRequest request, HttpServerResponse response) {
        var body = Objects.requireNonNull(answers.get(request.uri()));
        return response.header("Content-Type", "application/json")
                .header("Content-Length", Integer.toString(body.length))
                .sendByteArray(Mono.just(body));
    }

    /// Bytes allocated by all threads of this process since it started.
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }
}
