package dk.ffb.service.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.mapping.sssom.ShippedMappingSets;
import dk.ffb.service.Fixtures;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.skos.ShippedVocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class ReferenceDataTests {

    @TempDir Path directory;

    @Test
    void aNewStoreIsFilledWithAllThatIsShippedAsOneEdition() {
        try (var data = open()) {
            var edition = data.live().get();

            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.vocabularies())
                    .containsExactlyElementsOf(ShippedVocabularies.parts().keySet());
            assertThat(edition.mappingSets()).hasSize(ShippedMappingSets.files().size());
        }
    }

    @Test
    void aStoreThatIsFilledStaysAsItIs() {
        List<String> first;
        try (var data = open()) {
            first = hashes(data);
        }
        try (var data = open()) {
            assertThat(data.live().get().number()).isEqualTo(1);
            assertThat(hashes(data)).isEqualTo(first);
            assertThat(data.store().log())
                    .extracting(each -> each.act().who())
                    .containsExactly("ffb");
        }
    }

    @Test
    void whatIsShippedComesBackFromTheStoreToTheLetter() throws IOException {
        open().close();
        FileSystemUtils.deleteRecursively(directory.resolve("compiled"));
        try (var data = open()) {
            for (var shipped : ShippedContent.read(Progress.SILENT)) {
                assertThat(stored(data, shipped)).isEqualTo(content(shipped));
            }
        }
    }

    private static Object content(NewRelease release) {
        return switch (release) {
            case NewRelease.OfVocabulary vocabulary -> vocabulary.content();
            case NewRelease.OfMappingSet set -> set.content();
        };
    }

    private static Object stored(ReferenceData data, NewRelease release) {
        var edition = data.live().get();
        return switch (release) {
            case NewRelease.OfVocabulary _ ->
                    edition.releases(new VocabularyKey(release.key()))
                            .getFirst()
                            .content()
                            .content();
            case NewRelease.OfMappingSet set ->
                    edition.releases(set.content().key()).getFirst().content().content();
        };
    }

    private static List<String> hashes(ReferenceData data) {
        var edition = data.live().get();
        var hashes = new ArrayList<String>();
        for (var key : edition.vocabularies()) {
            edition.releases(key).stream()
                    .map(VocabularyRelease::release)
                    .forEach(r -> hashes.add(r.toString()));
        }
        for (var key : edition.mappingSets()) {
            edition.releases(key).stream()
                    .map(MappingSetRelease::release)
                    .forEach(r -> hashes.add(r.toString()));
        }
        return hashes;
    }

    private ReferenceData open() {
        return Fixtures.shippedData(directory);
    }
}
