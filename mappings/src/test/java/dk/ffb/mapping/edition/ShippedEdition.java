package dk.ffb.mapping.edition;

import dk.ffb.content.Source;
import dk.ffb.mapping.Fixtures;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.skos.SkosReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The content that the project ships, as one edition. Read once for all tests.
public final class ShippedEdition {

    private static final Path VOCABULARIES = Path.of("..", "vocabularies", "content");

    public static final Edition EDITION = read();

    private ShippedEdition() {}

    private static Edition read() {
        var edition = new EditionBuilder();
        for (var key : keys()) {
            var content = vocabulary(key);
            edition.publish(
                    Objects.requireNonNull(content.version()),
                    Objects.requireNonNull(content.validFrom()),
                    CompiledVocabulary.of(content));
        }
        for (var file : Fixtures.shippedFiles()) {
            var content = Fixtures.shipped(file).content();
            edition.publish(
                    Objects.requireNonNull(content.version()),
                    Objects.requireNonNullElse(content.validFrom(), LocalDate.EPOCH),
                    content);
        }
        return edition.build();
    }

    static List<String> keys() {
        return files().stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .toList();
    }

    static VocabularyContent vocabulary(String key) {
        var parts =
                files().stream()
                        .filter(file -> file.getFileName().toString().startsWith(key + "."))
                        .map(Source::of)
                        .toList();
        return Fixtures.value(new SkosReader().read(parts)).content();
    }

    private static List<Path> files() {
        try (var files = Files.list(VOCABULARIES)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
