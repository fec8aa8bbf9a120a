package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.bundle.Bundle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The commands on a data directory that they fill themselves with the shipped content.
class CommandTests {

    @TempDir private static Path data;

    @BeforeAll
    static void fill() {
        Apis.data(data).close();
    }

    @Test
    void lookupShowsAConceptToAPerson() {
        var out = run(0, "lookup", "fsiii", "J1.4");
        assertThat(out).startsWith("Drikke").contains("fsiii  J1.4");
    }

    @Test
    void lookupOfAnUnknownCodeIsAWrongCallThatNamesNearOnes() {
        var err = runWrong(2, "lookup", "fsiii", "j1,4");
        assertThat(err).contains("Mente du / did you mean").contains("J1.4");
    }

    @Test
    void searchWithJsonGivesTheAnswerOfTheApi() {
        var answer = JsonMapper.shared().readTree(run(0, "search", "--json", "nedsat", "syn"));
        assertThat(answer.path("hits").path(0).path("concept").path("label").asString())
                .isEqualTo("Synsnedsættelse");
    }

    @Test
    void theTranslationInTheReadmeIsTheRealOne() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var from = readme.indexOf("```json") + "```json".length();
        var shown =
                JsonMapper.shared().readTree(readme.substring(from, readme.indexOf("```", from)));
        try (var api = api()) {
            var target =
                    "/api/v1/translate?system=fsiii&code=J1.4&target=ffb&at="
                            + shown.path("at").asString();
            assertThat(JsonMapper.shared().readTree(api.get(target))).isEqualTo(shown);
        }
    }

    @Test
    void aFileIsTranslatedRowByRow() throws IOException {
        var file = "id;kode\n1;J1.4\n2;findes ikke\n".getBytes(UTF_8);
        var out = new ByteArrayOutputStream();
        try (var api = api()) {
            var reply =
                    api.send(
                            "POST",
                            "/api/v1/translate?system=fsiii&target=ffb&column=kode",
                            Map.of("Content-Type", "text/csv"),
                            new ByteArrayInputStream(file),
                            out);
            assertThat(reply.status()).isEqualTo(200);
        }
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "id;kode;outcome;target_code;target_label;relation;confidence",
                        "1;J1.4;translated;14615a09-bd94-4602-b43a-f6d3d3f9801d;Drikke;exact;0.95",
                        "2;findes ikke;unknown-code;;;;");
    }

    @Test
    void anEditionIsExportedToAFileThatOpensAsIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("all.ffb");

        assertThat(command("export", "--bundle", file.toString(), "--data", data.toString()))
                .isZero();

        try (var service = Apis.data(data)) {
            assertThat(Bundle.open(file).number()).isEqualTo(service.live().get().number());
        }
        assertThat(
                        command(
                                "export",
                                "--bundle",
                                file.toString(),
                                "--edition",
                                "99",
                                "--data",
                                data.toString()))
                .isEqualTo(Exit.WRONG_CALL);
        assertThat(command("export", "ffb", "--bundle", file.toString(), "--data", data.toString()))
                .isEqualTo(Exit.WRONG_CALL);
        assertThat(command("export", "--data", data.toString())).isEqualTo(Exit.WRONG_CALL);
        assertThat(command("export", "--bundle", file + "/none/all.ffb", "--data", data.toString()))
                .isEqualTo(Exit.WRONG_CALL);
    }

    @Test
    void aResultThatCannotBeWrittenIsToldAndNotTakenForTheWhole() {
        for (var message : List.of("No space left on device", "Broken pipe")) {
            var full =
                    new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            throw new IOException(message);
                        }
                    };
            var rows = ("id;kode\n" + "1;J1.4\n".repeat(50_000)).getBytes(UTF_8);
            try (var api = api()) {
                assertThatThrownBy(() ->
                                api.send(
                                        "POST",
                                        "/api/v1/translate?system=fsiii&target=ffb&column=kode",
                                        Map.of("Content-Type", "text/csv"),
                                        new ByteArrayInputStream(rows),
                                        new ResultStream(full)))
                        .isInstanceOf(ResultStream.Unwritten.class)
                        .hasMessage(message);
            }
        }
    }

    @Test
    void aVocabularyThatIsNotThereIsToldOnce(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("koder.csv"), "code\nJ1.4\n");
        assertThat(runWrong(2, "translate", "--system", "fsii", "--target", "ffb", file.toString()))
                .contains("Mente du 'fsiii'?")
                .doesNotContain("did you mean:");
    }

    @Test
    void aCsvVocabularyIsImportedAndExportedAgain(@TempDir Path folder) throws IOException {
        var file = folder.resolve("prøve.csv");
        Files.writeString(file, "code,label,parent\nA,Første,\nA1,Under,A\n");
        var fresh = folder.resolve("data").toString();
        assertThat(
                        command(
                                "import",
                                file.toString(),
                                "--vocabulary",
                                "proeve",
                                "--version",
                                "1",
                                "--data",
                                fresh))
                .isZero();
        var out = folder.resolve("ud.csv");
        assertThat(
                        command(
                                "export",
                                "proeve",
                                "--format",
                                "csv",
                                "--output",
                                out.toString(),
                                "--data",
                                fresh))
                .isZero();
        assertThat(Files.readString(out)).contains("A1,Under,A");
    }

    @Test
    void aFileWithFaultsChangesNothing(@TempDir Path folder) throws IOException {
        var file = folder.resolve("fejl.csv");
        Files.writeString(file, "code,label,parent\nA,Første,B\nA,Anden,\n");
        assertThat(
                        command(
                                "import",
                                file.toString(),
                                "--vocabulary",
                                "fejl",
                                "--data",
                                data.toString()))
                .isEqualTo(1);
        runWrong(2, "lookup", "fejl", "A");
    }

    @Test
    void theContentOfTheProjectIsValidAndABrokenCopyIsNot(@TempDir Path folder) throws IOException {
        assertThat(command("validate", "../vocabularies/content", "../mappings/content")).isZero();
        var broken = folder.resolve("lov.ttl");
        var text = Files.readString(Path.of("../vocabularies/content/lov.ttl"));
        Files.writeString(broken, text.substring(0, text.length() / 2));
        assertThat(command("validate", broken.toString())).isEqualTo(1);
    }

    @Test
    void aWrongCallExitsWithTwo() {
        assertThat(command("lookup")).isEqualTo(2);
        assertThat(command("nonsense")).isEqualTo(2);
        for (var file : List.of("findes-ikke.csv", data.toString())) {
            assertThat(runWrong(2, "translate", file, "--system", "fsiii", "--target", "ffb"))
                    .contains("Filen kan ikke læses");
        }
    }

    @Test
    void aCompactedDirectoryAnswersAsBefore() {
        assertThat(command("compact", "--data", "findes-ikke")).isEqualTo(2);
        assertThat(command("compact", "--data", data.toString())).isZero();
        assertThat(run(0, "lookup", "fsiii", "J1.4")).contains("Drikke");
    }

    @Test
    void aServiceThatIsNotThereExitsWithThree() {
        assertThat(command("lookup", "ffb", "x", "--server", "http://127.0.0.1:1")).isEqualTo(3);
    }

    @Test
    void aDirectoryThatIsInUseExitsWithThreeAndNamesTheServerOption() {
        try (var held = Apis.data(data)) {
            assertThat(held.live().get().number()).isPositive();
            assertThatThrownBy(() -> Apis.data(data)).hasMessageContaining("--server");
        }
    }

    private static Api api() {
        var where = new Where();
        new picocli.CommandLine(new Holder(where)).parseArgs("--data", data.toString());
        return Apis.open(where);
    }

    @picocli.CommandLine.Command
    private record Holder(@picocli.CommandLine.Mixin Where where) {}

    private static int command(String... arguments) {
        return Ffb.commandLine().execute(arguments);
    }

    private static String run(int status, String... arguments) {
        var out = new StringWriter();
        var command = Ffb.commandLine().setOut(new PrintWriter(out));
        assertThat(command.execute(with(arguments))).isEqualTo(status);
        return out.toString();
    }

    private static String runWrong(int status, String... arguments) {
        var err = new StringWriter();
        var command = Ffb.commandLine().setErr(new PrintWriter(err));
        assertThat(command.execute(with(arguments))).isEqualTo(status);
        return err.toString();
    }

    private static String[] with(String... arguments) {
        var all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return all;
    }
}
