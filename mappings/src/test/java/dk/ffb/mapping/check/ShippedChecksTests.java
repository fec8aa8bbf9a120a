package dk.ffb.mapping.check;

import static dk.ffb.mapping.Fixtures.shipped;
import static dk.ffb.mapping.Fixtures.shippedVocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped mapping sets against the shipped vocabularies.
class ShippedChecksTests {

    @ParameterizedTest
    @MethodSource("dk.ffb.mapping.Fixtures#shippedFiles")
    void nothingIsFound(Path path) {
        var file = shipped(path);
        var subject = shippedVocabulary(file.content().subject().value());
        var object = shippedVocabulary(file.content().object().value());

        var findings = new MappingCheck(subject, object, SameCodes.NONE).check(file);

        assertThat(findings).isEmpty();
    }
}
