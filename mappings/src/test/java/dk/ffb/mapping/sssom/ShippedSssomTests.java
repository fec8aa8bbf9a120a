package dk.ffb.mapping.sssom;

import static dk.ffb.mapping.Fixtures.shipped;
import static dk.ffb.mapping.Fixtures.source;
import static dk.ffb.mapping.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mapping set that the project ships.
class ShippedSssomTests {

    private static final SssomReader READER = new SssomReader(BaseUri.DEFAULT);
    private static final SssomWriter WRITER = new SssomWriter(BaseUri.DEFAULT);

    @ParameterizedTest
    @MethodSource("dk.ffb.mapping.Fixtures#shippedFiles")
    void readsWithoutAnyFinding(Path file) throws IOException {
        var reading = READER.read(file);

        assertThat(reading.findings()).isEmpty();
        var set = value(reading).content();
        assertThat(file.getFileName()).hasToString(set.key() + ".sssom.tsv");
        assertThat(set.mappings()).hasSize(rows(file));
        assertThat(set.version()).isNotNull();
        assertThat(set.validFrom()).isNotNull();
    }

    private static int rows(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        return (int) lines.count() - 1;
    }

    @ParameterizedTest
    @MethodSource("dk.ffb.mapping.Fixtures#shippedFiles")
    void whatIsWrittenIsReadAsTheSame(Path file) {
        var set = shipped(file).content();

        var written = WRITER.write(set);

        var again = READER.read(source("again", written));
        assertThat(again.findings()).isEmpty();
        assertThat(value(again).content()).isEqualTo(set);
        assertThat(WRITER.write(value(again).content())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("dk.ffb.mapping.Fixtures#shippedFiles")
    void isLaidOutAsTheWriterDoesIt(Path file) throws IOException {
        assertThat(WRITER.write(shipped(file).content())).isEqualTo(Files.readString(file));
    }
}
