package dk.ffb.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Something that can be read: its name in findings, and a way to open it as often as needed.
///
/// It is opened and not held, because what it holds may be larger than the memory.
public interface Source {

    /// The file as its author named it; its ending says which format it is in.
    String name();

    /// How many bytes it holds.
    long size() throws IOException;

    InputStream open() throws IOException;

    /// The file that stands beside this one, where this is a file and there is such a one.
    ///
    /// @param named the name of the other, made of the name of this one
    default Optional<Source> beside(UnaryOperator<String> named) {
        return Optional.empty();
    }

    static Source of(String name, byte[] bytes) {
        return new MemorySource(name, bytes);
    }

    static Source of(Path file) {
        return of(file.toString(), file);
    }

    /// A file that is shown under another name than its own.
    static Source of(String name, Path file) {
        return new FileSource(name, file);
    }
}
