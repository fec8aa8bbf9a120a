package dk.ffb.mapping.bundle;

import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Fixtures.vocabulary;
import static dk.ffb.mapping.edition.EditionBuilder.START;
import static dk.ffb.vocabulary.Fixtures.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.ShippedEdition;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.mapping.translate.Best;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final CompiledVocabulary again = codes("b", "b1");
    private final Edition edition =
            new EditionBuilder()
                    .publish("1", START, codes("a", "a1"))
                    .publish("1", START, again)
                    .publish("2", START.plusYears(1), again)
                    .publish("1", START, set("a-b", mapping("a1", Relation.EXACT, "b1")))
                    .build();

    @TempDir private Path directory;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("all.ffb");
        Bundle.write(edition, file, Bundle.Progress.SILENT);
    }

    @Test
    void keepsEveryReleaseWithItsContent() throws IOException {
        var opened = Bundle.open(file);

        assertThat(opened.number()).isEqualTo(edition.number());
        assertThat(opened.publishedAt()).isEqualTo(edition.publishedAt());
        assertThat(opened.base()).isEqualTo(edition.base());
        assertThat(opened.vocabularyReleases())
                .extracting(VocabularyRelease::release)
                .isEqualTo(edition.vocabularyReleases().stream().map(r -> r.release()).toList());
        assertThat(opened.mappingSetReleases())
                .extracting(MappingSetRelease::release)
                .isEqualTo(edition.mappingSetReleases().stream().map(r -> r.release()).toList());
        assertThat(contents(opened)).isEqualTo(contents(edition));
        assertThat(opened.asOf(2).vocabularies()).isEqualTo(edition.asOf(2).vocabularies());
    }

    @Test
    void releasesOfOneContentShareIt() throws IOException {
        var releases = Bundle.open(file).releases(vocabulary("b"));

        assertThat(releases).hasSize(2);
        assertThat(releases.getFirst().content()).isSameAs(releases.getLast().content());
    }

    @Test
    void theShippedContentTranslatesAsBefore() throws IOException {
        Bundle.write(ShippedEdition.EDITION, file, Bundle.Progress.SILENT);

        var opened = Bundle.open(file);

        for (var system : ShippedEdition.EDITION.vocabularies()) {
            for (var target : ShippedEdition.EDITION.vocabularies()) {
                var query = TranslationQuery.of(system, "?", target);
                assertThat(table(opened, query)).isEqualTo(table(ShippedEdition.EDITION, query));
            }
        }
    }

    private static List<String> table(Edition edition, TranslationQuery query) {
        var rows = new ArrayList<String>();
        var route = edition.at(DAY).translator().route(query);
        var best = new Best();
        for (var concept = 0; concept < route.source().size(); concept++) {
            route.best(route.source().code(concept), best);
            rows.add(best.outcome() + (best.isFound() ? " " + described(best) : ""));
        }
        return rows;
    }

    private static String described(Best best) {
        return best.vocabulary().code(best.concept())
                + best.vocabulary().label(best.concept(), "da")
                + best.relation()
                + best.confidence()
                + best.hops();
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws IOException {
        var sound = Files.readAllBytes(file);
        for (var at = 0; at < sound.length; at++) {
            var flipped = sound.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(file, flipped);
            assertThatThrownBy(() -> Bundle.open(file)).isInstanceOf(UnreadableBundle.class);
        }
    }

    @Test
    void aFileThatIsCutOffIsNoticedAndSaysSo() throws IOException {
        var sound = Files.readAllBytes(file);
        for (var length = 0; length < sound.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(sound, length));
            assertThatThrownBy(() -> Bundle.open(file)).isInstanceOf(UnreadableBundle.class);
        }
        assertThatThrownBy(() -> Bundle.open(file))
                .hasMessageContaining("should have " + sound.length + " bytes")
                .hasMessageContaining("has " + (sound.length - 1));
    }

    @Test
    void aFileThatIsLongerIsNoticed() throws IOException {
        Files.write(file, new byte[1], java.nio.file.StandardOpenOption.APPEND);

        assertThatThrownBy(() -> Bundle.open(file)).isInstanceOf(UnreadableBundle.class);
    }

    @Test
    void anotherFileIsRefusedByName() throws IOException {
        Files.writeString(file, "code,label\n".repeat(100));

        assertThatThrownBy(() -> Bundle.open(file))
                .isInstanceOf(UnreadableBundle.class)
                .hasMessageContaining("all.ffb: this is no bundle")
                .hasMessageContaining("./ffb export --bundle");
    }

    @Test
    void aBundleOfALaterFormSaysThatItIs() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[8]++;
        Files.write(file, bytes);

        assertThatThrownBy(() -> Bundle.open(file))
                .isInstanceOf(UnreadableBundle.class)
                .hasMessageContaining("form 2 and this program reads form 1");
    }

    @Test
    void aFileThatIsNotThereIsJustThat() {
        assertThatThrownBy(() -> Bundle.open(directory.resolve("none.ffb")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Bundle.write(edition, file, Bundle.Progress.SILENT);

        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static List<Object> contents(Edition edition) {
        var contents = new ArrayList<Object>();
        for (var each : edition.vocabularyReleases()) {
            VocabularyContent content = each.content().content();
            contents.add(content);
        }
        edition.mappingSetReleases().forEach(each -> contents.add(each.content().content()));
        return contents;
    }
}
