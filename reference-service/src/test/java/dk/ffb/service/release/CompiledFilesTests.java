package dk.ffb.service.release;

import static dk.ffb.service.Fixtures.emptyData;
import static dk.ffb.service.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.Fixtures;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a store leaves in its directory for its next start.
class CompiledFilesTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @TempDir private Path directory;

    @BeforeEach
    void publish() {
        try (var data = open()) {
            data.publisher()
                    .publish(
                            List.of(
                                    release("a", "1"),
                                    NewRelease.of(
                                            Fixtures.mappingSet("a-b", "a", "b"), "1", START, "")),
                            "test",
                            "");
        }
    }

    @Test
    void everyReleaseIsKeptOnce() throws IOException {
        assertThat(files()).hasSize(2);

        try (var data = open()) {
            data.publisher().publish(List.of(release("a", "2")), "test", "");
        }

        assertThat(files()).hasSize(3);
    }

    @Test
    void aLaterStartAnswersFromTheFiles() throws IOException {
        var release = release();
        replace(release, content("another"));

        assertThat(codes()).containsExactly("another");
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        var file = vocabularyFile();
        var sound = Files.readAllBytes(file);
        var damaged = sound.clone();
        damaged[damaged.length / 2]++;
        Files.write(file, damaged);

        assertThat(codes()).containsExactly("1");

        assertThat(file).hasBinaryContent(sound);
    }

    @Test
    void aFileOfAnotherReleaseIsMadeAgain() throws IOException {
        var release = release();
        var other =
                new Release(
                        release.subject(),
                        release.key(),
                        release.version(),
                        release.validFrom(),
                        release.publishedAt(),
                        "another hash",
                        release.edition(),
                        release.note(),
                        release.size());
        replace(other, content("another"));

        assertThat(codes()).containsExactly("1");
    }

    @Test
    void whatIsOfNoReleaseIsSwept() throws IOException {
        var stray = Files.createFile(directory.resolve("compiled").resolve("stray.part"));

        open().close();

        assertThat(stray).doesNotExist();
        assertThat(files()).hasSize(2);
    }

    @Test
    void aPlaceThatCannotBeWrittenKeepsNobodyFromStarting() throws IOException {
        for (var file : files()) {
            Files.delete(file);
        }
        Files.delete(directory.resolve("compiled"));
        Files.createFile(directory.resolve("compiled"));

        assertThat(codes()).containsExactly("1");
    }

    @Test
    void publishingLeavesWhatIsCompiledAsItIs() {
        try (var data = open()) {
            var before = data.live().get();
            data.publisher().publish(List.of(release("c", "1")), "test", "");
            var after = data.live().get();

            assertThat(after.number()).isEqualTo(before.number() + 1);
            assertThat(content(after)).isSameAs(content(before));
            assertThat(after.mappingSetReleases().getFirst().content())
                    .isSameAs(before.mappingSetReleases().getFirst().content());
            assertThat(after.asOf(before.number()).mappingSetReleases())
                    .extracting(MappingSetRelease::content)
                    .containsExactly(before.mappingSetReleases().getFirst().content());
        }
    }

    private ReferenceData open() {
        return emptyData(directory, Clock.systemUTC());
    }

    private static NewRelease release(String key, String version) {
        var content = vocabulary(key, new ConceptBuilder(version).label("da", "Et").build());
        return NewRelease.of(content, version, START, "");
    }

    private static VocabularyContent content(String code) {
        return vocabulary("a", new ConceptBuilder(code).label("da", "Et").build());
    }

    private Release release() {
        try (var data = open()) {
            return data.live().get().vocabularyReleases().getFirst().release();
        }
    }

    private void replace(Release release, VocabularyContent content) throws IOException {
        var one = new VocabularyRelease(release, CompiledVocabulary.of(content));
        var edition = Edition.of(1, release.publishedAt(), List.of(one), List.of());
        Bundle.write(edition, vocabularyFile(), Bundle.Progress.SILENT);
    }

    private Path vocabularyFile() throws IOException {
        for (var file : files()) {
            if (!Bundle.open(file).vocabularies().isEmpty()) {
                return file;
            }
        }
        throw new AssertionError("there is no file of a vocabulary");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory.resolve("compiled"))) {
            return files.sorted().toList();
        }
    }

    private List<String> codes() {
        try (var data = open()) {
            var content = content(data.live().get());
            return content.content().concepts().stream().map(concept -> concept.code()).toList();
        }
    }

    private static CompiledVocabulary content(Edition edition) {
        return edition.releases(new VocabularyKey("a")).getFirst().content();
    }
}
