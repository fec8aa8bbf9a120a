package dk.ffb.service.exchange;

import static dk.ffb.service.exchange.PublishersFiles.file;
import static dk.ffb.service.exchange.PublishersFiles.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Source;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.Clients;
import dk.ffb.service.Fixtures;
import dk.ffb.service.exchange.ImportOutcome.Imported;
import dk.ffb.service.exchange.ImportOutcome.Unchanged;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/// The publisher's files on top of what is shipped.
@EnabledIfEnvironmentVariable(named = PublishersFiles.PLACE, matches = ".+")
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
        var outcome = run(data, file(name));

        assertThat(outcome).isInstanceOf(Imported.class);
        var release = latest(name);
        assertThat(release.release().version()).isEqualTo("20240530");
        assertThat(release.release().validFrom()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(release.release().size()).isEqualTo(SIZES.get(name));
        assertThat(release.content().content().concepts())
                .allMatch(concept -> !concept.definitions().isEmpty());
        assertThat(run(data, file(name))).isInstanceOf(Unchanged.class);
    }

    @Test
    void everydayWordsAndSubsetsAreCarriedOver() throws IOException {
        var shipped = latest("FFB").content().content();
        var report = ((Imported) run(data, file("FFB"))).report();
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

    /// What is shipped, what KL publishes, and a correction made by hand: three releases in a row.
    @Test
    void theHistoryNamesExactlyWhatDiffers() throws IOException {
        var shipped = latest("FFB").release().version();
        var before = latest("FFB").content().content();
        run(data, file("FFB"));
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

    private VocabularyRelease latest(String name) {
        return data.live()
                .get()
                .releases(new VocabularyKey(name.toLowerCase(java.util.Locale.ROOT)))
                .getLast();
    }
}
