package dk.ffb.service.exchange;

import static dk.ffb.service.exchange.PublishersFiles.file;
import static dk.ffb.service.exchange.PublishersFiles.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.service.Fixtures;
import dk.ffb.service.exchange.ImportOutcome.Rejected;
import dk.ffb.service.release.ReferenceData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// The publisher's files, damaged: none of them changes what is there, so all are tried on one
/// store.
@EnabledIfEnvironmentVariable(named = PublishersFiles.PLACE, matches = ".+")
class DamagedFilesTests {

    @TempDir private static Path shared;
    private static ReferenceData data;
    @TempDir private Path directory;

    @BeforeAll
    static void open() {
        data = Fixtures.shippedData(shared);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void aFileCutInHalfIsRefused() throws IOException {
        refused("FFB", text -> text.substring(0, text.length() / 2));
    }

    @Test
    void twoEqualCodesAreRefused() throws IOException {
        var findings =
                refused(
                        "FFB",
                        text ->
                                text.replace(
                                        "35b593cf-724f-4058-9f31-fe1b3e8df124",
                                        "72a2a2d4-5a83-4093-ba1c-7f759c132801"));

        assertThat(findings).anyMatch(finding -> finding.line() > 0);
    }

    @Test
    void latin1IsRefused() throws IOException {
        var bytes = Files.readString(file("FFB")).getBytes(StandardCharsets.ISO_8859_1);

        refused(Files.write(directory.resolve("latin1.json"), bytes));
    }

    @Test
    void aParentThatIsNotThereIsRefused() throws IOException {
        refused("FFB", text -> withParent(text, "findes-ikke"));
    }

    @Test
    void aCycleInTheHierarchyIsRefused() throws IOException {
        refused("FFB", text -> withParent(text, "35b593cf-724f-4058-9f31-fe1b3e8df124"));
    }

    /// Gives the second concept a parent beside the one that it is nested in.
    private static String withParent(String text, String parent) {
        return text.replaceFirst(
                "(\"code\": \"af7624f8-affd-4a7e-8754-b1b1dd9d8def\",)",
                "$1 \"property\": [{\"code\": \"parent\", \"valueCode\": \"" + parent + "\"}],");
    }

    @Test
    void aLabelOf200MegabytesIsRefused() throws IOException {
        var text = Files.readString(file("FFB"));
        var huge = directory.resolve("huge.json");
        try (var out = Files.newBufferedWriter(huge)) {
            var place = text.indexOf("Pædagogisk udredning");
            out.write(text, 0, place);
            for (var i = 0; i < 200; i++) {
                out.write("x".repeat(1 << 20));
            }
            out.write(text, place, text.length() - place);
        }

        refused(huge);
    }

    private List<Finding> refused(String name, UnaryOperator<String> damage) throws IOException {
        var text = Files.readString(file(name));
        var damaged = damage.apply(text);
        assertThat(damaged).isNotEqualTo(text);
        return refused(Files.writeString(directory.resolve("damaged.json"), damaged));
    }

    private static List<Finding> refused(Path file) {
        var outcome = run(data, file);

        assertThat(outcome).isInstanceOf(Rejected.class);
        assertThat(data.live().get().number()).isEqualTo(1);
        return ((Rejected) outcome).findings();
    }
}
