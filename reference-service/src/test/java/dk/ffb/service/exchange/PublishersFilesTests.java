package dk.ffb.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.Clients;
import dk.ffb.service.Fixtures;
import dk.ffb.service.exchange.ImportOutcome.Imported;
import dk.ffb.service.exchange.ImportOutcome.Rejected;
import dk.ffb.service.exchange.ImportOutcome.Unchanged;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files that the publisher of FFB and FSIII gives out, on top of what is shipped. They are not
/// in this repository: `FFB_SHARED` says where they are.
@EnabledIfEnvironmentVariable(named = "FFB_SHARED", matches = ".+")
class PublishersFilesTests {

    private static final Map<String, Integer> SIZES = Map.of("FFB", 220, "FSIII", 828);

    @TempDir Path directory;
    private ReferenceData data;

    @BeforeEach
    void open() {
        data = Fixtures.shippedData(directory.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFB", "FSIII"})
    void aPublishersFileIsANewRelease(String name) throws IOException {
        var outcome = run(file(name));

        assertThat(outcome).isInstanceOf(Imported.class);
        var release = latest(name);
        assertThat(release.release().version()).isEqualTo("20240530");
        assertThat(release.release().validFrom()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(release.release().size()).isEqualTo(SIZES.get(name));
        assertThat(release.content().content().concepts())
                .allMatch(concept -> !concept.definitions().isEmpty());
        assertThat(run(file(name))).isInstanceOf(Unchanged.class);
    }

    @Test
    void everydayWordsAndSubsetsAreCarriedOver() throws IOException {
        var shipped = latest("FFB").content().content();
        var report = ((Imported) run(file("FFB"))).report();
        var content = latest("FFB").content().content();

        assertThat(report.carriedOver())
                .contains(ConceptField.ALT_LABELS, ConceptField.KIND, ConceptField.COLLECTIONS);
        assertThat(content.collections()).isEqualTo(shipped.collections());
        assertThat(content.vocabulary()).isEqualTo(shipped.vocabulary());
        assertThat(content.concepts())
                .extracting(Concept::kind)
                .containsExactlyElementsOf(kindsIn(content.concepts(), shipped.concepts()));
    }

    private static List<dk.ffb.vocabulary.Kind> kindsIn(List<Concept> order, List<Concept> known) {
        return order.stream()
                .map(concept ->
                        known.stream()
                                .filter(k -> k.code().equals(concept.code()))
                                .findFirst()
                                .orElseThrow()
                                .kind())
                .toList();
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

        assertThat(run(Files.write(directory.resolve("latin1.json"), bytes)))
                .isInstanceOf(Rejected.class);
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

        assertThat(run(huge)).isInstanceOf(Rejected.class);
        assertThat(data.live().get().number()).isEqualTo(1);
    }

    /// What is shipped, what KL publishes, and a correction made by hand: three releases in a row.
    @Test
    void theHistoryNamesExactlyWhatDiffers() throws IOException {
        var shipped = latest("FFB").release().version();
        var before = latest("FFB").content().content();
        run(file("FFB"));
        var published = latest("FFB").content().content();
        var list = directory.resolve("rettelse.csv");
        Files.writeString(list, corrected(published));
        var correction =
                ImportRequest.of(Source.of(list), "test")
                        .vocabulary(new VocabularyKey("ffb"))
                        .version("20240530.1");
        new Importer(data, Clock.systemUTC()).importFile(correction, Progress.SILENT);

        var first = differs(shipped, "20240530");
        assertThat(first.at("/counts/redefined").asInt())
                .isEqualTo(redefined(before.concepts(), published.concepts()))
                .isPositive();
        assertThat(first.at("/counts/added").asInt()).isZero();
        assertThat(first.at("/counts/removed").asInt()).isZero();
        var second = differs("20240530", "20240530.1");
        assertThat(second.get("relabelled")).hasSize(1);
        assertThat(second.at("/relabelled/0/after").asString()).endsWith(" (rettet)");
        for (var other : List.of("added", "removed", "moved", "redefined", "deprecated")) {
            assertThat(second.get(other)).describedAs(other).isEmpty();
        }
    }

    private static int redefined(List<Concept> before, List<Concept> after) {
        var known = before.stream().collect(Collectors.toMap(Concept::code, Concept::definitions));
        return (int)
                after.stream().filter(it -> !it.definitions().equals(known.get(it.code()))).count();
    }

    /// All codes and names, the last of which is corrected.
    private static String corrected(VocabularyContent content) {
        var rows = new StringBuilder("code;label\n");
        content.concepts()
                .forEach(it ->
                        rows.append(it.code())
                                .append(";\"")
                                .append(it.label("da").replace("\"", "\"\""))
                                .append("\"\n"));
        return rows.substring(0, rows.length() - 2) + " (rettet)\"\n";
    }

    private JsonNode differs(String from, String to) {
        var handler = ApiRoutes.handler(data.live(), Clock.systemUTC());
        var body =
                Clients.of(handler)
                        .codecs(it -> it.defaultCodecs().maxInMemorySize(16 << 20))
                        .build()
                        .get()
                        .uri("/api/v1/vocabularies/ffb/changes?from={from}&to={to}", from, to)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private List<Finding> refused(String name, UnaryOperator<String> damage) throws IOException {
        var text = Files.readString(file(name));
        var damaged = damage.apply(text);
        assertThat(damaged).isNotEqualTo(text);
        var outcome = run(Files.writeString(directory.resolve("damaged.json"), damaged));

        assertThat(outcome).isInstanceOf(Rejected.class);
        assertThat(data.live().get().number()).isEqualTo(1);
        var findings = ((Rejected) outcome).findings();
        return findings;
    }

    private VocabularyRelease latest(String name) {
        return data.live()
                .get()
                .releases(new VocabularyKey(name.toLowerCase(java.util.Locale.ROOT)))
                .getLast();
    }

    private static Path file(String name) {
        return Path.of(System.getenv("FFB_SHARED"), "kl-term", "CodeSystem-" + name + ".json");
    }

    private ImportOutcome run(Path file) {
        return new Importer(data, Clock.systemUTC())
                .importFile(ImportRequest.of(Source.of(file), "test"), Progress.SILENT);
    }
}
