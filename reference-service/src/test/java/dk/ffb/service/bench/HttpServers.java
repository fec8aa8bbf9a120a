package dk.ffb.service.bench;

import com.sun.management.ThreadMXBean;
import dk.ffb.service.ReferenceServiceApplication;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.http.server.HttpServer;

/// The process that is measured: the service, and beside it a WebFlux handler that returns the very
/// bytes of the service's answers ready-made.
final class HttpServers {

    static final int SERVICE_PORT = 18080;
    static final int READY_PORT = 18081;

    /// Starts both; the arguments are the data directory and the paths to make ready.
    public static void main(String[] arguments) throws Exception {
        var paths = List.of(arguments).subList(1, arguments.length);
        var application = new SpringApplication(ReferenceServiceApplication.class);
        application.run("--server.port=" + SERVICE_PORT, "--ffb.data=" + arguments[0]);
        var ready = ready(paths);
        var routes =
                RouterFunctions.route()
                        .GET("/allocated", _ -> ServerResponse.ok().bodyValue("" + allocated()))
                        .GET(
                                "/**",
                                request ->
                                        ServerResponse.ok()
                                                .contentType(MediaType.APPLICATION_JSON)
                                                .bodyValue(
                                                        ready.get(
                                                                request.uri().getRawPath()
                                                                        + "?"
                                                                        + request.uri()
                                                                                .getRawQuery())))
                        .build();
        HttpServer.create()
                .host("127.0.0.1")
                .port(READY_PORT)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
                .bindNow()
                .onDispose()
                .block();
    }

    /// Bytes allocated by all threads of this process since it started.
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }

    private static Map<String, byte[]> ready(List<String> paths)
            throws IOException, InterruptedException {
        var answers = new HashMap<String, byte[]>();
        try (var client = HttpClient.newHttpClient()) {
            for (var path : paths) {
                var uri = URI.create("http://127.0.0.1:" + SERVICE_PORT + path);
                var answer =
                        client.send(
                                HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
                answers.put(path.contains("?") ? path : path + "?null", answer.body());
            }
        }
        return answers;
    }
}
