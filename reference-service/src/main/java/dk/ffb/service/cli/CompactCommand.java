package dk.ffb.service.cli;

import dk.ffb.service.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The disk space that a data directory's earlier writes left behind, given back. The service that
/// runs on it is stopped first: it would have to hold all writes for as long.
@Command(
        name = "compact",
        description = {
            "Giv den diskplads tilbage, som tidligere skrivninger efterlod i datamappen.",
            "Give back the disk space that earlier writes left in the data directory."
        })
final class CompactCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;

    @Option(names = "--data", paramLabel = "DIR", description = "Datamappen. / The data directory.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        var directory = Where.directory(data);
        if (!Files.isDirectory(directory)) {
            throw Exit.wrongCall("Findes ikke: " + directory, "Not there: " + directory);
        }
        var before = free(directory);
        Apis.opened(
                directory,
                address -> {
                    Store.compact(address);
                    return address;
                });
        var gained = Math.max(0, free(directory) - before) / MEGABYTE;
        System.err.printf("%.0f MB givet tilbage / %.0f MB given back%n", gained, gained);
        return 0;
    }

    /// Free space is asked, not the files' lengths: TDB2 makes files of 8 MB of which it fills
    /// little at first.
    private static long free(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
