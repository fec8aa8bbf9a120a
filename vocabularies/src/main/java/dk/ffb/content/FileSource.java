package dk.ffb.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A file.
///
/// @param name as the author named it
record FileSource(String name, Path file) implements Source {

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Optional<Source> beside(UnaryOperator<String> named) {
        return Optional.ofNullable(file.getFileName())
                .map(own -> file.resolveSibling(named.apply(own.toString())))
                .filter(Files::isRegularFile)
                .map(Source::of);
    }
}
