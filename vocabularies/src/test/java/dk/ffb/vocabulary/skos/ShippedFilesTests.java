package dk.ffb.vocabulary.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading.Read;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFilesTests {

    static Stream<String> keys() {
        return ShippedFiles.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveNothingWrong(String key) {
        var reading = new SkosReader().read(ShippedFiles.parts(key));

        assertThat(reading.findings().stream().filter(Finding::isError)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areEqualWhenWrittenAndReadAgain(String key) {
        var content = content(key);

        for (var syntax : RdfSyntax.values()) {
            var text = new SkosWriter(BaseUri.DEFAULT).write(content, syntax);
            assertThat(read("again" + syntax.ending(), text)).isEqualTo(content);
        }
        assertThat(new SkosReader().fromGraph(new SkosWriter(BaseUri.DEFAULT).toGraph(content)))
                .isEqualTo(content);
    }

    /// Several files are written as one, so those of one file are compared.
    static Stream<String> wholeFiles() {
        return ShippedFiles.keys().filter(key -> ShippedFiles.parts(key).size() == 1);
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void haveTheLayoutThatTheWriterGives(String key) throws IOException {
        var lines = Files.readAllLines(ShippedFiles.FOLDER.resolve(key + ".ttl"));
        var shipped =
                lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replaceAll("skos:(editorialNote|note)", "skos:scopeNote"))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(new SkosWriter(BaseUri.DEFAULT).turtle(content(key))).isEqualTo(shipped);
    }

    private static VocabularyContent content(String key) {
        return read(ShippedFiles.parts(key));
    }

    private static VocabularyContent read(String name, String text) {
        return read(List.of(Source.of(name, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static VocabularyContent read(List<Source> parts) {
        return switch (new SkosReader().read(parts)) {
            case Read(var file, var _) -> file.content();
            case dk.ffb.content.Reading.Rejected(var findings) ->
                    throw new AssertionError(findings.toString());
        };
    }
}
