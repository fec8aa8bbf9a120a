package dk.ffb.vocabulary.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Source;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ShippedVocabulariesTests {

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (var files = Files.list(ShippedFiles.FOLDER)) {
            assertThat(ShippedVocabularies.files())
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".ttl"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void theMainPartComesFirst() {
        var ffb = ShippedVocabularies.parts().get(new VocabularyKey("ffb"));

        assertThat(ffb.stream().map(Source::name))
                .containsExactly("ffb.ttl", "ffb.sortimenter.ttl", "ffb.words.ttl");
    }
}
