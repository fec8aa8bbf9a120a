package dk.ffb.service.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A short life of the service in which the JVM notes which classes it needs, for the AOT cache
/// that the build makes. Not for people.
@Command(name = "train", hidden = true)
final class TrainCommand implements Runnable {

    private static final List<String> QUESTIONS =
            List.of(
                    "/translate?system=fsiii&code=J1.4&target=ffb",
                    "/translate?system=kle&code=27.35.16",
                    "/translate?system=fsiii&code=J1,4&target=ffb",
                    "/vocabularies",
                    "/vocabularies/ffb/concepts/615310e8-f702-4455-910b-9d6d8aa684fb",
                    "/search?q=nedsat%20syn",
                    "/suggest?q=bost",
                    "/mapping-sets");

    /// Many times what it takes: a build goes on without the cache rather than wait for ever.
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Option(names = "--data", required = true, paramLabel = "DIR")
    private @Nullable Path data;

    @Override
    public void run() {
        endIfStuck();
        var directory = Objects.requireNonNull(data);
        // Twice: the first start fills the store, the second one opens it as later starts will.
        for (var round = 0; round < 2; round++) {
            try (var context = ServeCommand.start(0, directory)) {
                var port = context.getEnvironment().getRequiredProperty("local.server.port");
                try (var api = new HttpApi(URI.create("http://127.0.0.1:" + port))) {
                    QUESTIONS.forEach(question -> api.get("/api/v1" + question));
                }
            }
        }
    }

    private static void endIfStuck() {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        Thread.sleep(LIMIT);
                    } catch (InterruptedException _) {
                        return;
                    }
                    System.err.println("train: %s / not done in time".formatted(LIMIT));
                    Runtime.getRuntime().halt(Exit.UNREACHABLE);
                });
    }
}
