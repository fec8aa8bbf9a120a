package dk.ffb.vocabulary.skos;

import dk.ffb.content.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The content files of this module, as they lie in the repository.
final class ShippedFiles {

    static final Path FOLDER = Path.of("content");

    static Stream<String> keys() {
        return list().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".ttl"))
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct();
    }

    static List<Source> parts(String key) {
        return list().filter(file -> file.getFileName().toString().startsWith(key + "."))
                .map(Source::of)
                .toList();
    }

    private static Stream<Path> list() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShippedFiles() {}
}
