package dk.ffb.service.rest.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SuggestionHandlerTests {

    private static final String ADDRESS = "/mapping-sets/lokal-ffb/suggestions";

    private final Calls calls = new Calls(SmallEdition.second());

    @Test
    void aCodeThatIsNamedGetsCandidatesWithTheirEvidence() {
        post("", "application/json", "{\"items\":[{\"code\":\"ny\",\"label\":\"Spise\"}]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].code")
                .isEqualTo("ny")
                .jsonPath("$.items[0].candidates[0].code")
                .isEqualTo("F2")
                .jsonPath("$.items[0].candidates[0].relation")
                .isEqualTo("exact")
                .jsonPath("$.items[0].candidates[0].evidence[0].type")
                .isEqualTo("equal-label")
                .jsonPath("$.items[0].candidates[0].evidence[0].detail")
                .isEqualTo("Samme navn: »Spise«");
    }

    @Test
    void codesThatNobodyHasMappedComeInPages() {
        calls.ok(ADDRESS + "?limit=2")
                .expectBody()
                .jsonPath("$.items[0].code")
                .isEqualTo("SEL § 85")
                .jsonPath("$.items[1].code")
                .isEqualTo(".0")
                .jsonPath("$.next")
                .isNotEmpty();
        calls.ok(ADDRESS + "?code=09&code=A%2BB%3Bc")
                .expectBody()
                .jsonPath("$.items[0].code")
                .isEqualTo("09")
                .jsonPath("$.items[1].code")
                .isEqualTo("A+B;c");
    }

    @Test
    void allThatNobodyHasMappedComeAsOneTable() {
        var answer =
                calls.client()
                        .get()
                        .uri("/api/v1" + ADDRESS)
                        .header("Accept", "text/csv")
                        .exchange();
        assertThat(text(answer).lines())
                .containsExactly(
                        "source_code,relation,target_code,source_label,target_label,score,evidence",
                        "SEL § 85,,,Paragraf,,,",
                        ".0,,,Punktum forrest,,,",
                        "A+B;c,,,Tegn,,,");
    }

    @Test
    void aTableThatIsSentIsAnsweredAsATable() {
        var table = "Kode;Navn\r\n1;Spise\r\n2;Drikke\r\n";
        var columns = "?column=Kode&labelColumn=Navn&candidates=1";
        assertThat(text(post(columns, "text/csv", table)).lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("1,exact,F2,Spise,Spise,0.");
    }

    @Test
    void aCodeIsOnlySuggestedAndNeverMapped() {
        post("", "application/json", "{\"items\":[{\"code\":\"X\",\"label\":\"Spise\"}]}")
                .expectStatus()
                .isOk();
        calls.ok("/translate?system=lokal&code=X&target=ffb")
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("no-match");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    application/json | {                                 | 400
                    application/json | []                                | 400
                    application/json | {"items":[{"code":"A"}]}          | 400
                    application/json | {"items":[{"code":1,"label":"A"}]}| 400
                    application/json | {"items":[{"kode":"","label":""}]}| 400
                    application/json | {"items":[]}                      | 200
                    application/json | {"items":[{"label":" "}]}         | 200
                    text/csv         | kode                              | 400
                    text/csv         | label                             | 200
                    text/plain       | label                             | 415
                    """)
    void aListIsReadAsAWholeOrRefusedAsAWhole(String type, String body, int status) {
        post("", type, body).expectStatus().isEqualTo(status);
    }

    @Test
    void whatLooksLikeAPersonIsRefusedAndNotRepeated() {
        var body =
                post("", "text/csv", "code,label\n1,Spise\n2,Jens 010190-1234\n")
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(body).contains("/problems/personal-data").doesNotContain("Jens", "010190");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-1234,Jens\n", "label,010190-1234,010190-1234\n1,2,3\n"})
    void aListWithoutNamesOfColumnsIsNotRepeated(String list) {
        post("", "text/csv", list)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("010190"));
    }

    @Test
    void moreThanIsTakenAtOnceIsRefused() {
        var rows = "1,Spise\n".repeat(TermList.MOST + 1);
        post("", "text/csv", "code,label\n" + rows).expectStatus().isEqualTo(413);
        post("", "text/csv", "label\n" + "x".repeat(501)).expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @CsvSource({
        "/mapping-sets/nej/suggestions, 404",
        "/mapping-sets/lokal-ffb/suggestions?code=nej, 404",
        "/mapping-sets/lokal-ffb/suggestions?candidates=0, 400",
        "/mapping-sets/lokal-ffb/suggestions?column=x, 400",
    })
    void whatIsNotThereIsRefused(String address, int status) {
        calls.get(address).expectStatus().isEqualTo(status);
    }

    private ResponseSpec post(String query, String type, String body) {
        return calls.client()
                .post()
                .uri("/api/v1" + ADDRESS + query)
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(body.getBytes(UTF_8))
                .exchange();
    }

    private static String text(ResponseSpec answer) {
        return new String(
                Objects.requireNonNull(
                        answer.expectStatus().isOk().expectBody().returnResult().getResponseBody()),
                UTF_8);
    }
}
