package dk.ffb.mapping.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.translate.RandomWorld;
import java.io.IOException;
import java.nio.file.Files;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BundleProperties {

    @Property(tries = 500)
    void anOpenedEditionAnswersAsTheOneThatWasWritten(@ForAll long seed) throws IOException {
        var world = new RandomWorld(seed);
        var written = world.edition();

        var opened = writtenAndOpened(written);

        for (var asked = 0; asked < 30; asked++) {
            var day = world.day();
            var query = world.query();
            assertThat(opened.at(day).translator().translate(query))
                    .isEqualTo(written.at(day).translator().translate(query));
        }
    }

    @Property(tries = 200)
    void anOpenedEditionWritesTheSameBytes(@ForAll long seed) throws IOException {
        var first = Files.createTempFile("bundle", ".ffb");
        var second = Files.createTempFile("bundle", ".ffb");
        try {
            Bundle.write(new RandomWorld(seed).edition(), first, Bundle.Progress.SILENT);
            Bundle.write(Bundle.open(first), second, Bundle.Progress.SILENT);
            assertThat(second).hasSameBinaryContentAs(first);
        } finally {
            Files.delete(first);
            Files.delete(second);
        }
    }

    private static Edition writtenAndOpened(Edition edition) throws IOException {
        var file = Files.createTempFile("bundle", ".ffb");
        try {
            Bundle.write(edition, file, Bundle.Progress.SILENT);
            return Bundle.open(file);
        } finally {
            Files.delete(file);
        }
    }
}
