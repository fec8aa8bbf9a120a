package dk.ffb.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `./ffb translate` for one file after another in one process, for a check of a thousand files: to
/// start it a thousand times would take the most of the time.
public final class TranslateFiles {

    private TranslateFiles() {}

    /// @param arguments a file with lines of file and system, and the address of the service
    public static void main(String[] arguments) throws IOException {
        for (var call : Files.readAllLines(Path.of(arguments[0]))) {
            var file = call.substring(0, call.lastIndexOf(' '));
            var system = call.substring(call.lastIndexOf(' ') + 1);
            var status =
                    Ffb.commandLine()
                            .execute(
                                    "translate",
                                    file,
                                    "--system",
                                    system,
                                    "--target",
                                    "ffb",
                                    "--server",
                                    arguments[1]);
            if (status != 0) {
                System.exit(status);
            }
        }
    }
}
