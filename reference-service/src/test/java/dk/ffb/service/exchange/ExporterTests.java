package dk.ffb.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Source;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.Fixtures;
import dk.ffb.service.exchange.ImportOutcome.Unchanged;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is exported and imported again is what is there already: what a format can say comes back,
/// and what it can't is carried over.
class ExporterTests {

    @TempDir static Path directory;
    private static ReferenceData data;

    @BeforeAll
    static void open() {
        data = Fixtures.shippedData(directory);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of("ffb", "fsiii", "lov", "eksempel-fagsystem")
                .flatMap(key ->
                        ExportFormat.fitting(Subject.VOCABULARY).stream()
                                .map(format -> Arguments.of(key, format)));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aVocabularyThatComesBackChangesNothing(String key, ExportFormat format)
            throws IOException {
        var release = latest(new VocabularyKey(key));
        var out = new ByteArrayOutputStream();
        Exporter.of(data.live().get()).write(release.content().content(), format, out);
        var request =
                ImportRequest.of(Source.of(key + format.ending(), out.toByteArray()), "test")
                        .vocabulary(new VocabularyKey(key))
                        .version(release.release().version())
                        .validFrom(release.release().validFrom());

        assertThat(run(request)).isInstanceOf(Unchanged.class);
    }

    static Stream<Arguments> mappingSets() {
        var arguments = new ArrayList<Arguments>();
        for (var key : List.of("fsiii-ffb", "lov-ffb", "eksempel-fagsystem-ffb", "fsiii-legacy")) {
            for (var format :
                    List.of(ExportFormat.SSSOM, ExportFormat.FHIR_R4, ExportFormat.FHIR_R5)) {
                arguments.add(Arguments.of(key, format));
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest
    @MethodSource("mappingSets")
    void aMappingSetThatComesBackChangesNothing(String key, ExportFormat format)
            throws IOException {
        var release = latest(new MappingSetKey(key));
        var out = new ByteArrayOutputStream();
        Exporter.of(data.live().get()).write(release.content().content(), format, out);
        var request =
                ImportRequest.of(Source.of(key + format.ending(), out.toByteArray()), "test")
                        .mappingSet(new MappingSetKey(key))
                        .version(release.release().version())
                        .validFrom(release.release().validFrom());

        assertThat(run(request)).isInstanceOf(Unchanged.class);
    }

    private static VocabularyRelease latest(VocabularyKey key) {
        return data.live().get().releases(key).getLast();
    }

    private static MappingSetRelease latest(MappingSetKey key) {
        return data.live().get().releases(key).getLast();
    }

    private static ImportOutcome run(ImportRequest request) {
        return new Importer(data, Clock.systemUTC()).importFile(request, Progress.SILENT);
    }
}
