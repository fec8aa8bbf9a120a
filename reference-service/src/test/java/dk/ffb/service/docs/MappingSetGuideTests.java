package dk.ffb.service.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

@ExtendWith(GuideExtension.class)
final class MappingSetGuideTests {

    private static final String SETS = "/api/v1/mapping-sets";
    private static final String SET = SETS + "/{m}";
    private static final String MAPPINGS = SET + "/mappings";
    private static final String EXAMPLE = "eksempel-fagsystem-ffb";

    private final Guide guide;

    MappingSetGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void listsMappingSets() {
        guide.get(SETS + "?limit=2")
                .shows("mapping-sets")
                .jsonPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void tellsOfOneMappingSet() {
        guide.get(SET, "kle-ffb").shows("mapping-set").jsonPath("$.subject").isEqualTo("kle");
    }

    @Test
    void listsReleases() {
        guide.get(SET + "/releases", "kle-ffb")
                .shows("mapping-set-releases")
                .jsonPath("$.items[0].version")
                .isEqualTo("2026.1");
    }

    @Test
    void tellsWhatEachReleaseSaidOfARow() {
        guide.get(SET + "/history?source={code}", "kle-ffb", "27.54.08")
                .shows("row-history")
                .jsonPath("$.items[0].change")
                .isEqualTo("added");
    }

    @Test
    void givesRowsAsJsonAPageAtATime() {
        guide.get(MAPPINGS + "?limit=2", EXAMPLE)
                .shows("mappings-json")
                .jsonPath("$.items[1].target.label")
                .isEqualTo("Synsnedsættelse");
    }

    @Test
    void givesRowsAsSssom() {
        showsText("mappings-sssom", "text/tab-separated-values", "subject_id\t");
    }

    @Test
    void givesRowsAsCsv() {
        showsText("mappings-csv", "text/csv", "source_code,relation,target_code");
    }

    @Test
    void givesRowsAsTurtle() {
        showsText("mappings-turtle", "text/turtle", "@prefix skos:");
    }

    @Test
    void givesRowsAsFhir() {
        guide.get(MAPPINGS, EXAMPLE)
                .accept("application/fhir+json")
                .shows("mappings-fhir")
                .jsonPath("$.resourceType")
                .isEqualTo("ConceptMap");
    }

    @Test
    void tellsOfOneRelease() {
        guide.get(SET + "/releases/{version}", "kle-ffb", "2026.1")
                .shows("mapping-set-release")
                .jsonPath("$.version")
                .isEqualTo("2026.1");
    }

    @Test
    void givesTheRowsOfOneRelease() {
        guide.get(SET + "/releases/{version}", EXAMPLE, "2026.1")
                .accept("text/csv")
                .shows("mapping-set-release-csv");
    }

    private void showsText(String id, String type, String part) {
        guide.get(MAPPINGS, EXAMPLE)
                .accept(type)
                .shows(id)
                .consumeWith(answer -> assertThat(text(answer)).contains(part));
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(answer.getResponseBody(), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhichFormatsThereAre() {
        guide.get(MAPPINGS, EXAMPLE)
                .accept("application/pdf")
                .shows("problem-not-acceptable", HttpStatus.NOT_ACCEPTABLE)
                .jsonPath("$.available")
                .isNotEmpty();
    }

    @Test
    void tellsHowMuchIsCovered() {
        guide.get(SET + "/coverage", EXAMPLE)
                .shows("coverage")
                .jsonPath("$.unmapped[?(@.code == 'X-77')]")
                .isNotEmpty();
    }

    @Test
    void tellsWhatCannotAllBeTrue() {
        guide.get(SET + "/conflicts", EXAMPLE).shows("conflicts").jsonPath("$.total").isNumber();
    }

    @Test
    void givesTheReportsToASpreadsheet() {
        for (var report : List.of("coverage", "conflicts")) {
            guide.get(SET + "/" + report, EXAMPLE)
                    .accept("text/csv")
                    .shows(report + "-csv")
                    .consumeWith(answer -> assertThat(text(answer)).contains(",source_code,"));
        }
    }

    @Test
    void suggestsWhatACodeMightBeMappedTo() {
        guide.get(SET + "/suggestions?code=X-77&candidates=2", EXAMPLE)
                .shows("suggestions")
                .jsonPath("$.items[0].candidates")
                .isArray();
        var list =
                """
                {"items":[{"code":"17","label":"Nedsat hørelse"}]}
                """;
        guide.post(SET + "/suggestions?candidates=2", MediaType.APPLICATION_JSON, list, EXAMPLE)
                .shows("suggestions-json")
                .jsonPath("$.items[0].candidates[0].label")
                .isEqualTo("Hørenedsættelse");
    }

    @Test
    void suggestsWhatAListMightBeMappedTo() {
        var list =
                """
                kode;navn
                17;Nedsat hørelse
                18;Hjælp til at spise
                """;
        var columns = "?candidates=1&column=kode&labelColumn=navn";
        guide.post(SET + "/suggestions" + columns, MediaType.valueOf("text/csv"), list, EXAMPLE)
                .shows("suggestions-list")
                .consumeWith(answer -> assertThat(text(answer)).contains("Hørenedsættelse"));
    }

    @Test
    void tellsWhatIsAskedForInVain() {
        var asked = "{\"items\":[" + "{\"code\":\"X-77\"},".repeat(5) + "{\"code\":\"X-77\"}]}";
        guide.post(
                        "/api/v1/translate?system=eksempel-fagsystem&target=ffb",
                        MediaType.APPLICATION_JSON,
                        asked)
                .shows("demand-asked");
        guide.get(SET + "/demand?days=7", EXAMPLE)
                .shows("demand")
                .jsonPath("$.items[?(@.code == 'X-77')].count")
                .isNotEmpty();
    }

    @Test
    void tellsWhatComesBack() {
        var trip = "/api/v1/translate/round-trip?system={system}&target={target}";
        guide.get(trip + "&comesBack=equal,wider", "eksempel-fagsystem", "ffb")
                .shows("round-trip")
                .jsonPath("$.counts.lost")
                .isNumber();
        guide.get(trip, "eksempel-fagsystem", "ffb")
                .accept("text/csv")
                .shows("round-trip-csv")
                .consumeWith(answer -> assertThat(text(answer)).startsWith("code,label,"));
    }

    @Test
    void givesAllMappingsOfAConcept() {
        guide.get(
                        "/api/v1/vocabularies/{v}/concepts/{code}/mappings?limit=2",
                        "ffb",
                        "615310e8-f702-4455-910b-9d6d8aa684fb")
                .shows("concept-mappings")
                .jsonPath("$.items[0].from.label")
                .isEqualTo("Synsnedsættelse");
    }

    @Test
    void tellsWhatIsDifferentBetweenTwoReleases() {
        guide.get(SET + "/changes", EXAMPLE)
                .shows("mapping-set-changes")
                .jsonPath("$.counts.added")
                .isEqualTo(0);
    }
}
