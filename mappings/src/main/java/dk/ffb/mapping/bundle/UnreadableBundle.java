package dk.ffb.mapping.bundle;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is no bundle, or not one that can be trusted. The message says which, and what to
/// do.
public final class UnreadableBundle extends IOException {

    UnreadableBundle(Path file, String why) {
        super(file + ": " + why);
    }

    UnreadableBundle(Path file, String why, Throwable cause) {
        super(file + ": " + why, cause);
    }
}
