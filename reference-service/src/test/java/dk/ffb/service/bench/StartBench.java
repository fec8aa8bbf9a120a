package dk.ffb.service.bench;

import java.nio.file.Path;
import java.util.List;

/// `./ffb serve` as a person starts it: from the first process to the first correct answer.
final class StartBench implements Benchmark {

    private static final int ROUNDS = 5;

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
        var rounds = new Rounds("start", "first answer s", "CPU s", "memory (RSS) MB");
        for (var round = 0; round <= ROUNDS; round++) {
            start(round == 0 ? "first, fills the store" : "later", data, rounds);
        }
        rounds.tell(report);
        org.springframework.util.FileSystemUtils.deleteRecursively(data);
    }

    private static String launcher() {
        return Bench.DIRECTORY.toAbsolutePath().resolve("../../ffb").normalize().toString();
    }

    private static void start(String name, Path data, Rounds rounds) throws Exception {
        var command = List.of(launcher(), "serve", "--data", data.toString());
        var start = System.nanoTime();
        try (var service = new ServiceProcess(command, "--port")) {
            var seconds = (System.nanoTime() - start) / 1e9;
            rounds.add(name, seconds, service.cpuSeconds(), service.resident());
        }
    }
}
