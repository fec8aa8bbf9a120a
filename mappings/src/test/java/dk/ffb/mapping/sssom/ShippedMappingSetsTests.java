package dk.ffb.mapping.sssom;

import static dk.ffb.mapping.Fixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Source;
import dk.ffb.mapping.Fixtures;
import dk.ffb.vocabulary.BaseUri;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedMappingSetsTests {

    @Test
    void theIndexNamesEveryFile() {
        var files = Fixtures.shippedFiles().stream().map(Path::getFileName).map(Path::toString);

        assertThat(ShippedMappingSets.files())
                .extracting(Source::name)
                .containsExactlyElementsOf(files.toList());
    }

    @Test
    void everyFileIsOnTheClassPath() {
        for (var file : ShippedMappingSets.files()) {
            assertThat(findings(new SssomReader(BaseUri.DEFAULT).read(file))).isEmpty();
        }
    }
}
