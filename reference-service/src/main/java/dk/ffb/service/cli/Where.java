package dk.ffb.service.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a command finds its answers: in a data directory of its own, or at a running service.
final class Where {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "Datamappen (ellers FFB_DATA, ellers data/).",
                "The data directory (else FFB_DATA, else data/)."
            })
    private @Nullable Path data;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = {
                "En kørende tjeneste, fx http://localhost:8080.",
                "A running service, such as http://localhost:8080."
            })
    private @Nullable URI server;

    Optional<URI> server() {
        if (server != null && data != null) {
            throw Exit.wrongCall(
                    "Angiv enten --data eller --server, ikke begge.",
                    "Give either --data or --server, not both.");
        }
        return Optional.ofNullable(server);
    }

    Path data() {
        return directory(data);
    }

    /// The directory given, else `FFB_DATA`, else `data`.
    static Path directory(@Nullable Path given) {
        if (given != null) {
            return given;
        }
        var set = System.getenv("FFB_DATA");
        return Path.of(set == null || set.isBlank() ? "data" : set);
    }
}
