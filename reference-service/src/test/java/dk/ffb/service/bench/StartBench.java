package dk.ffb.service.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// `./ffb serve` as a person starts it: from the first process to the first correct answer.
final class StartBench implements Benchmark {

    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "./ffb serve: time to the first correct answer, first and later starts, and memory";
    }

    @Override
    public void run(Report report) throws Exception {
        var data = Bench.DIRECTORY.resolve("start");
        org.springframework.util.FileSystemUtils.deleteRecursively(data);
        new ProcessBuilder(launcher(), "help")
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        report.table("start", "first answer s", "CPU s", "memory (RSS) MB");
        for (var round = 0; round <= ROUNDS; round++) {
            start(round == 0 ? "first, fills the store" : "later", data, report);
        }
        org.springframework.util.FileSystemUtils.deleteRecursively(data);
    }

    private static String launcher() {
        return Bench.DIRECTORY.toAbsolutePath().resolve("../../ffb").normalize().toString();
    }

    private static void start(String name, Path data, Report report) throws Exception {
        var port = freePort();
        var start = System.nanoTime();
        var service =
                new ProcessBuilder(
                                launcher(), "serve", "--port", port + "", "--data", data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            awaitAnswer(port, service);
            var seconds = (System.nanoTime() - start) / 1e9;
            var cpu = service.info().totalCpuDuration().orElse(Duration.ZERO);
            report.row(name, seconds, cpu.toMillis() / 1e3, resident(service.pid()));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static void awaitAnswer(int port, Process service) throws Exception {
        var uri =
                URI.create(
                        "http://127.0.0.1:%d/api/v1/translate?system=fsiii&code=J1.4&target=ffb"
                                .formatted(port));
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && service.isAlive()) {
                try {
                    var request = HttpRequest.newBuilder(uri).build();
                    var answer = client.send(request, BodyHandlers.ofString());
                    if (answer.statusCode() == 200 && answer.body().contains("Drikke")) {
                        return;
                    }
                } catch (IOException _) {
                    Thread.sleep(10);
                }
            }
        }
        throw new IOException("the service gave no answer");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Megabytes of memory that the process holds; 0 where the system doesn't tell.
    private static long resident(long pid) throws IOException {
        var status = Path.of("/proc", pid + "", "status");
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
}
