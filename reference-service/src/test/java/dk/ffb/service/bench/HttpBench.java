package dk.ffb.service.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures the service against handlers that return the same bytes ready-made, WebFlux's and one
/// on bare reactor-netty, in one run, in turns, and prints a table for the docs.
final class HttpBench implements Benchmark {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final int SLICES = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    /// Short, so that what else the machine does meets all of them alike.
    private static final Duration SLICE = Duration.ofMillis(250);

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("translate", "/api/v1/translate?system=fsiii&code=J1.4&target=ffb");
        QUESTIONS.put(
                "concept",
                "/api/v1/vocabularies/ffb/concepts/615310e8-f702-4455-910b-9d6d8aa684fb");
        // Answers given lately are kept, but none of more than twenty hits.
        QUESTIONS.put("search, asked anew", "/api/v1/search?q=nedsat%20syn&limit=21");
        QUESTIONS.put("search, asked lately", "/api/v1/search?q=nedsat%20syn");
        QUESTIONS.put("suggest", "/api/v1/suggest?q=bost");
    }

    /// What came of the turns of one server, and the bytes that it allocated meanwhile.
    private record Turns(HttpLoad.Result result, long bytes) {

        static final Turns NONE = new Turns(HttpLoad.Result.NOTHING, 0);

        Turns and(HttpLoad.Result more, long moreBytes) {
            return new Turns(result.and(more), bytes + moreBytes);
        }

        double perSecond() {
            return result.perSecond();
        }

        long bytesPerRequest() {
            return bytes / Math.max(1, result.requests());
        }
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String about() {
        return "requests over loopback, beside handlers that return the same bytes ready-made:"
                + " WebFlux and bare reactor-netty";
    }

    @Override
    public void run(Report report) throws Exception {
        var server = start();
        try {
            var ports = HttpServers.Ports.among(server.inputReader().lines());
            var rounds =
                    new Rounds(
                            "question",
                            "service req/s",
                            "WebFlux req/s",
                            "bare req/s",
                            "of WebFlux",
                            "of bare",
                            "p50 ms",
                            "p99 ms",
                            "p99.9 ms",
                            "bytes/request",
                            "WebFlux bytes",
                            "bare bytes");
            warmUp(ports);
            for (var question : QUESTIONS.entrySet()) {
                measure(question.getKey(), question.getValue(), ports, rounds);
            }
            rounds.tell(report);
        } finally {
            // By its wish to end rather than by force, so that a flight recording is written.
            server.destroy();
            server.waitFor();
        }
    }

    private static Process start() throws IOException {
        var command = Bench.java(HttpServers.class);
        command.add(Bench.DIRECTORY.resolve("data").toString());
        command.addAll(QUESTIONS.values());
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<HttpLoad> loads(HttpServers.Ports ports) {
        return List.of(
                new HttpLoad(ports.service(), CONNECTIONS),
                new HttpLoad(ports.webFlux(), CONNECTIONS),
                new HttpLoad(ports.bare(), CONNECTIONS));
    }

    /// All questions of all servers, before any is measured: what comes first is not to be the
    /// slower for it.
    private static void warmUp(HttpServers.Ports ports) throws IOException {
        for (var question : QUESTIONS.values()) {
            for (var load : loads(ports)) {
                load.run(List.of(question), WARM_UP);
            }
        }
    }

    private static void measure(String name, String path, HttpServers.Ports ports, Rounds rounds)
            throws Exception {
        var loads = loads(ports);
        for (var round = 0; round < ROUNDS; round++) {
            var turns = new ArrayList<>(Collections.nCopies(loads.size(), Turns.NONE));
            for (var slice = 0; slice < SLICES; slice++) {
                for (var n = 0; n < loads.size(); n++) {
                    var before = allocated(ports);
                    var result = loads.get(n).run(List.of(path), SLICE);
                    turns.set(n, turns.get(n).and(result, allocated(ports) - before));
                }
            }
            add(rounds, name, turns.get(0), turns.get(1), turns.get(2));
        }
    }

    private static void add(Rounds rounds, String name, Turns service, Turns webFlux, Turns bare) {
        var within = service.result().within(0.5, 0.99, 0.999);
        rounds.add(
                name,
                service.perSecond(),
                webFlux.perSecond(),
                bare.perSecond(),
                service.perSecond() / webFlux.perSecond(),
                service.perSecond() / bare.perSecond(),
                within[0],
                within[1],
                within[2],
                service.bytesPerRequest(),
                webFlux.bytesPerRequest(),
                bare.bytesPerRequest());
    }

    private static long allocated(HttpServers.Ports ports)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var uri = HttpLoad.uri(ports.webFlux(), HttpServers.ALLOCATED);
            return Long.parseLong(
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .body());
        }
    }
}
