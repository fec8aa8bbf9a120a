package dk.ffb.service.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.OddContents;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.skos.ShippedVocabularies;
import dk.ffb.vocabulary.skos.SkosReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// All that a CodeSystem can say, everything but collections, comes back equal.
class CodeSystemRoundTripProperties {

    @Provide
    Arbitrary<VocabularyContent> contents() {
        return OddContents.any();
    }

    @Property(tries = 200)
    void oddVocabulariesComeBack(
            @ForAll("contents") VocabularyContent content, @ForAll FhirVersion version) {
        assertThat(read(write(content, version))).isEqualTo(withoutCollections(content));
    }

    @Example
    void shippedVocabulariesComeBack() {
        for (var parts : ShippedVocabularies.parts().values()) {
            var shipped = value(new SkosReader().read(parts)).content();
            for (var version : FhirVersion.values()) {
                assertThat(read(write(shipped, version))).isEqualTo(withoutCollections(shipped));
            }
        }
    }

    private static VocabularyContent withoutCollections(VocabularyContent content) {
        return new VocabularyContent(
                content.vocabulary(),
                content.version(),
                content.validFrom(),
                content.concepts(),
                List.of());
    }

    private static byte[] write(VocabularyContent content, FhirVersion version) {
        var bytes = new ByteArrayOutputStream();
        new FhirCodeSystemWriter(version, BaseUri.DEFAULT).write(content, bytes);
        return bytes.toByteArray();
    }

    private static VocabularyContent read(byte[] bytes) {
        var reader = new FhirCodeSystemReader(BaseUri.DEFAULT, _ -> Optional.empty());
        var reading = reader.read(Source.of("odd.json", bytes));
        return switch (reading) {
            case Read(var file, var _) -> file.content();
            case Rejected(var findings) ->
                    throw new AssertionError(
                            findings + "\n" + new String(bytes, StandardCharsets.UTF_8));
        };
    }

    private static <T> T value(dk.ffb.content.Reading<T> reading) {
        return switch (reading) {
            case Read<T>(var value, var _) -> value;
            case Rejected<T>(var findings) -> throw new AssertionError(findings);
        };
    }
}
