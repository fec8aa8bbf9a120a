package dk.ffb.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// The reports on the shipped content, as people and builds ask for them.
class ReportCommandTests {

    private static final String EXAMPLE = "eksempel-fagsystem-ffb";

    @TempDir private static Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() {
        Apis.data(data).close();
    }

    @Test
    void coverageShowsAPersonTheSumsAndWhatIsMissing() {
        assertThat(run("coverage", EXAMPLE)).isZero();
        assertThat(out.toString())
                .startsWith(EXAMPLE + "  eksempel-fagsystem → ffb")
                .contains("Uden mapping / unmapped: ", "\n  X-77  ");
    }

    @Test
    void aLongListIsShortenedAndSaysSo() {
        assertThat(run("coverage", "kle-ffb")).isZero();
        assertThat(out.toString()).contains("--all viser alle").hasLineCount(34);
        var shortened = out.toString().length();
        assertThat(run("coverage", "kle-ffb", "--all")).isZero();
        assertThat(out.toString().substring(shortened)).doesNotContain("--all").contains("34.");
    }

    @ParameterizedTest
    @CsvSource({
        "coverage kle-ffb --min-covered 5, 0",
        "coverage kle-ffb --min-covered 90, 1",
        "coverage kle-ffb --max-unmapped 5000 --max-broken 0, 0",
        "coverage kle-ffb --max-unmapped 3, 1",
        "coverage kle-ffb --max-unmapped 3 --json, 1",
        "coverage kle-ffb --max-unmapped 3 --csv, 1",
        "conflicts fsiii-ffb --max-conflicts 0, 0",
        "round-trip --system kle --target ffb --min-equal 99, 1",
        "round-trip --system kle --target ffb --max-lost 5000, 0",
        "coverage nej, 2",
        "coverage kle-ffb --json --csv, 2",
    })
    void aLimitThatIsPassedEndsWithOne(String line, int status) {
        assertThat(run(line.split(" "))).isEqualTo(status);
        assertThat(err.toString().contains("Grænsen er passeret")).isEqualTo(status == 1);
    }

    @Test
    void everyLimitThatIsPassedIsNamed() {
        run("coverage", "kle-ffb", "--min-covered", "99.5", "--max-unmapped", "3");
        assertThat(err.toString())
                .contains("% dækket, mindst 99.50.", "koder uden mapping, højst 3.");
    }

    @Test
    void aReportIsHadAsTheApiGivesIt() {
        assertThat(run("conflicts", EXAMPLE, "--json")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).path("total").isNumber()).isTrue();
    }

    @Test
    void aReportIsHadAsATable() {
        assertThat(run("coverage", EXAMPLE, "--csv")).isZero();
        assertThat(out.toString()).startsWith("finding,source_code").contains("unmapped,X-77,,,");
    }

    @Test
    void aRoundTripShowsWhatDoesNotComeHome() {
        assertThat(run("round-trip", "--system", "fsiii", "--target", "ffb")).isZero();
        assertThat(out.toString())
                .startsWith("fsiii → ffb → fsiii")
                .contains("samme kode/equal", "tabt/lost: ");
    }

    @Test
    void suggestionsAreShownWithTheirReasons() {
        assertThat(run("suggest-mappings", "kle-ffb", "--code", "27.54.08")).isZero();
        assertThat(out.toString()).startsWith("27.54.08  Aktivitets- og samværstilbud");
        assertThat(run("suggest-mappings", "kle-ffb", "--candidates", "1")).isZero();
        assertThat(out.toString()).contains("--csv giver hele listen");
    }

    @Test
    void aLocalListIsSuggestedFor(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("liste.csv"), "nr;navn\n1;Nedsat hørelse\n2;Drikke\n");
        var list = List.of("suggest-mappings", EXAMPLE, file.toString(), "--label-column", "navn");
        assertThat(run(list.toArray(String[]::new))).isZero();
        assertThat(out.toString())
                .contains("Nedsat hørelse", "Hørenedsættelse", "exact", "Samme navn: »Drikke«");
        assertThat(
                        run(
                                "suggest-mappings",
                                EXAMPLE,
                                file.toString(),
                                "--column=nr",
                                "--label-column=navn",
                                "--csv"))
                .isZero();
        assertThat(out.toString()).contains("source_code,relation,", "\r\n2,exact,14615a09-");
        assertThat(run("suggest-mappings", EXAMPLE, file.toString(), "--code", "1")).isEqualTo(2);
    }

    @Test
    void everyCommandTellsHowItIsUsed() {
        for (var command : List.of("coverage", "translate", "suggest-mappings", "import")) {
            var told = new StringWriter();
            var line = Ffb.commandLine().setOut(new PrintWriter(told));
            assertThat(line.execute(command, "--help")).isZero();
            assertThat(told.toString()).startsWith("Usage: ffb " + command);
        }
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return Ffb.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }
}
