package dk.ffb.service.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/// Measures the service against a handler that returns the same bytes ready-made, in one run, in
/// turns, and prints a table for the docs.
final class HttpBench implements Benchmark {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String about() {
        return "requests over loopback, beside a handler of the same stack that returns the same"
                + " bytes ready-made";
    }

    @Override
    public void run(Report report) throws Exception {
        var questions = new LinkedHashMap<String, String>();
        questions.put("translate", "/api/v1/translate?system=fsiii&code=J1.4&target=ffb");
        questions.put(
                "concept",
                "/api/v1/vocabularies/ffb/concepts/615310e8-f702-4455-910b-9d6d8aa684fb");
        questions.put("search", "/api/v1/search?q=nedsat%20syn");
        questions.put("suggest", "/api/v1/suggest?q=bost");
        var command = Bench.java(HttpServers.class);
        command.add(Bench.DIRECTORY.resolve("data").toString());
        command.addAll(questions.values());
        var server =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            awaitReady();
            report.table(
                    "question",
                    "service req/s",
                    "ready-made req/s",
                    "ratio",
                    "p50 ms",
                    "p99 ms",
                    "p99.9 ms",
                    "bytes/request",
                    "ready-made bytes/request");
            for (var question : questions.entrySet()) {
                measure(question.getKey(), question.getValue(), report);
            }
        } finally {
            server.destroyForcibly();
        }
    }

    private static void measure(String name, String path, Report report) throws Exception {
        var paths = List.of(path);
        var service = new HttpLoad(HttpServers.SERVICE_PORT, CONNECTIONS);
        var ready = new HttpLoad(HttpServers.READY_PORT, CONNECTIONS);
        service.run(paths, WARM_UP);
        ready.run(paths, WARM_UP);
        for (var round = 0; round < ROUNDS; round++) {
            var before = allocated();
            var ours = service.run(paths, TURN);
            var between = allocated();
            var theirs = ready.run(paths, TURN);
            var after = allocated();
            report.row(
                    name,
                    ours.perSecond(),
                    theirs.perSecond(),
                    ours.perSecond() / theirs.perSecond(),
                    ours.p50(),
                    ours.p99(),
                    ours.p999(),
                    (between - before) / ours.requests(),
                    (after - between) / theirs.requests());
        }
    }

    private static long allocated() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("http://127.0.0.1:" + HttpServers.READY_PORT + "/allocated");
            return Long.parseLong(
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .body());
        }
    }

    private static void awaitReady() throws Exception {
        for (var attempt = 0; attempt < 600; attempt++) {
            try {
                allocated();
                return;
            } catch (ConnectException _) {
                Thread.sleep(200);
            }
        }
        throw new IOException("the servers did not start");
    }
}
