package dk.ffb.service.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures the service against handlers that return the same bytes ready-made, WebFlux's and one
/// on bare reactor-netty, in one run, in turns, and prints a table for the docs.
final class HttpBench implements Benchmark {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration TURN = Duration.ofSeconds(2);

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("translate", "/api/v1/translate?system=fsiii&code=J1.4&target=ffb");
        QUESTIONS.put(
                "concept",
                "/api/v1/vocabularies/ffb/concepts/615310e8-f702-4455-910b-9d6d8aa684fb");
        QUESTIONS.put("search", "/api/v1/search?q=nedsat%20syn");
        QUESTIONS.put("suggest", "/api/v1/suggest?q=bost");
    }

    /// What came of one turn of one server, and the bytes that it allocated for a request.
    private record Turn(HttpLoad.Result result, long bytes) {
        double perSecond() {
            return result.perSecond();
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
            report.table(
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
            for (var question : QUESTIONS.entrySet()) {
                measure(question.getKey(), question.getValue(), ports, report);
            }
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

    private static void measure(String name, String path, HttpServers.Ports ports, Report report)
            throws Exception {
        var loads =
                List.of(
                        new HttpLoad(ports.service(), CONNECTIONS),
                        new HttpLoad(ports.webFlux(), CONNECTIONS),
                        new HttpLoad(ports.bare(), CONNECTIONS));
        for (var load : loads) {
            load.run(List.of(path), WARM_UP);
        }
        for (var round = 0; round < ROUNDS; round++) {
            var turns = new ArrayList<Turn>();
            for (var load : loads) {
                turns.add(turn(load, path, ports));
            }
            row(report, name, turns.get(0), turns.get(1), turns.get(2));
        }
    }

    private static Turn turn(HttpLoad load, String path, HttpServers.Ports ports) throws Exception {
        var before = allocated(ports);
        var result = load.run(List.of(path), TURN);
        return new Turn(result, (allocated(ports) - before) / Math.max(1, result.requests()));
    }

    private static void row(Report report, String name, Turn service, Turn webFlux, Turn bare) {
        report.row(
                name,
                service.perSecond(),
                webFlux.perSecond(),
                bare.perSecond(),
                service.perSecond() / webFlux.perSecond(),
                service.perSecond() / bare.perSecond(),
                service.result().p50(),
                service.result().p99(),
                service.result().p999(),
                service.bytes(),
                webFlux.bytes(),
                bare.bytes());
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
