package dk.ffb.service.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A [KillableService] in a process of its own.
final class ServiceProcess {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final int port;
    private volatile boolean killed;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofMinutes(1))
                    .build();

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServiceProcess start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-XX:TieredStopAtLevel=1",
                                        "--add-modules=jdk.incubator.vector",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        KillableService.class.getName(),
                                        data.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(KillableService.READY)) {
                var port = line.substring(KillableService.READY.length());
                Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
                return new ServiceProcess(process, Integer.parseInt(port));
            }
        }
        throw new IllegalStateException("the service ended before it answered");
    }

    /// SIGKILL: nothing of it runs any more, not even what it would do at its end.
    void kill() {
        killed = true;
        process.destroyForcibly().onExit().join();
    }

    /// What it answered; a [Killed] where it was killed instead.
    record Answer(int status, JsonNode body) {

        boolean isDone() {
            return status / 100 == 2;
        }
    }

    /// The process was killed before it answered.
    static final class Killed extends Exception {
        private static final long serialVersionUID = 1;
    }

    Answer get(String path) {
        try {
            return send("anne", "GET", path, 0, "");
        } catch (Killed e) {
            throw new IllegalStateException("nobody killed it", e);
        }
    }

    /// @param seen the revision that was seen; 0 where none is
    Answer send(String who, String method, String path, int seen, String body) throws Killed {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                        .header("Authorization", "Bearer " + who)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofMinutes(1))
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(
                                                body.replace('\'', '"')));
        if (seen > 0) {
            request.header("If-Match", "\"" + seen + "\"");
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            if (!killed) {
                throw new UncheckedIOException(e);
            }
            throw (Killed) new Killed().initCause(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
