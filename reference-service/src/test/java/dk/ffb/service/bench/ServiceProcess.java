package dk.ffb.service.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The service in a process of its own, asked over loopback.
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port = freePort();
    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();

    /// Starts a command that takes options as the service does, and waits for its first correct
    /// answer.
    ///
    /// @param portOption what is said before the port, such as `--server.port=`
    ServiceProcess(List<String> command, String portOption) throws Exception {
        var all = new ArrayList<>(command);
        if (portOption.endsWith("=")) {
            all.add(portOption + port);
        } else {
            all.addAll(List.of(portOption, port + ""));
        }
        process =
                new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        awaitAnswer();
    }

    private void awaitAnswer() throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/translate?system=fsiii&code=J1.4&target=ffb")).build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("Drikke")) {
                    return;
                }
            } catch (IOException _) {
                Thread.sleep(10);
            }
        }
        close();
        throw new IOException("the service gave no answer");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private URI uri(String path) {
        return URI.create(address() + "/api/v1" + path);
    }

    /// The answer to a whole file of CSV.
    byte[] translate(byte[] table, String system, String target) throws IOException {
        var request =
                HttpRequest.newBuilder(uri("/translate?system=" + system + "&target=" + target))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(table))
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.toString());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /// Seconds of processor that it has used.
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /// Megabytes of memory that it holds; 0 where the system doesn't tell.
    long resident() throws IOException {
        var status = Path.of("/proc", process.pid() + "", "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        process.waitFor();
    }
}
