package dk.ffb.service.cli;

import dk.ffb.service.ReferenceServiceApplication;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the service, which then runs until it is stopped.
@Command(
        name = "serve",
        description = {"Start tjenesten.", "Start the service."})
final class ServeCommand implements Callable<Integer> {

    /// No exit status: the service keeps the process.
    static final int RUNNING = -1;

    @Option(names = "--port", defaultValue = "8080", description = "Port (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Datamappen. / The data directory.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        var directory = Where.directory(data);
        System.err.printf(
                "Starter tjenesten på port %d med data i %s … / Starting the service on port %d …%n",
                port, directory, port);
        try {
            start(port, directory);
            return RUNNING;
        } catch (PortInUseException _) {
            throw Exit.unreachable(
                    "Port " + port + " er optaget; vælg en anden med --port.",
                    "Port " + port + " is in use; choose another with --port.");
        }
    }

    static ConfigurableApplicationContext start(int port, Path data) {
        return new SpringApplication(ReferenceServiceApplication.class)
                .run("--server.port=" + port, "--ffb.data=" + data);
    }
}
