package dk.ffb.mapping.sssom;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Reading;
import dk.ffb.content.Reading.Read;
import dk.ffb.mapping.MappingFile;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mapping set that the project ships.
class ShippedSssomTests {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content"))) {
            return files.filter(f -> f.toString().endsWith(".sssom.tsv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWithoutAnyFinding(Path file) throws IOException {
        var reading = new SssomReader(BaseUri.DEFAULT).read(file);

        assertThat(reading.findings()).isEmpty();
        var set = value(reading).content();
        assertThat(file.getFileName()).hasToString(set.key() + ".sssom.tsv");
        var rows =
                Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).count() - 1;
        assertThat(set.mappings()).hasSize((int) rows);
        assertThat(set.version()).isNotNull();
        assertThat(set.validFrom()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenIsReadAsTheSame(Path file) throws IOException {
        var set = value(new SssomReader(BaseUri.DEFAULT).read(file)).content();

        var written = new SssomWriter(BaseUri.DEFAULT).write(set);

        var again =
                new SssomReader(BaseUri.DEFAULT)
                        .read("again", written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.findings()).isEmpty();
        assertThat(value(again).content()).isEqualTo(set);
        assertThat(new SssomWriter(BaseUri.DEFAULT).write(value(again).content()))
                .isEqualTo(written);
    }

    private static MappingFile value(Reading<MappingFile> reading) {
        assertThat(reading).as("%s", reading.findings()).isInstanceOf(Read.class);
        return ((Read<MappingFile>) reading).value();
    }
}
