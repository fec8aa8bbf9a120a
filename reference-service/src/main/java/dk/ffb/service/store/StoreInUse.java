package dk.ffb.service.store;

import java.nio.file.Path;

/// Another process, as a rule a running service, holds the directory.
public final class StoreInUse extends StoreFailure {

    private static final long serialVersionUID = 1;

    StoreInUse(Path directory, Throwable cause) {
        super(
                "the data directory "
                        + directory
                        + " is held by another process; is the service running? Use --server URL"
                        + " to go through it, or --data DIR for another directory",
                cause);
    }
}
