package dk.ffb.service.rest.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class DemandHandlerTests {

    private static final String TRANSLATE = "/translate?system=lokal&target=ffb";
    private static final String DEMAND = "/mapping-sets/lokal-ffb/demand";

    private final Calls calls = new Calls(SmallEdition.second());

    @Test
    void whatIsAskedOneByOneIsCounted() {
        ask(".0", 6);
        ask("ukendt", 7);
        ask("J1.4", 9);
        ask("09", 9);
        ask("X", 9);

        calls.ok(DEMAND)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.vocabulary")
                .isEqualTo("lokal")
                .jsonPath("$.since")
                .isEqualTo("2026-11-21")
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].code")
                .isEqualTo("ukendt")
                .jsonPath("$.items[0].outcome")
                .isEqualTo("unknown-code")
                .jsonPath("$.items[1].label")
                .isEqualTo("Punktum forrest")
                .jsonPath("$.items[1].outcome")
                .isEqualTo("unmapped")
                .jsonPath("$.items[1].days['2026-11-21']")
                .isEqualTo(6);
    }

    @Test
    void whatIsAskedInABatchIsCounted() {
        post("text/csv", "code\n.0\n\".0\"\nJ1.4\nukendt\n010190-1234\n");
        post("application/x-ndjson", "{\"code\":\".0\"}\n{\"code\":\"J1.4\"}\n{\"code\":\".0\"}\n");
        post("application/json", "{\"items\":[{\"code\":\".0\"},{\"code\":\"ukendt\"}]}");

        calls.ok(DEMAND)
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].code")
                .isEqualTo(".0")
                .jsonPath("$.items[0].count")
                .isEqualTo(5);
    }

    @Test
    void everyRowOfALargeFileIsCounted() {
        var rows = new StringBuilder("code\n");
        for (var n = 0; n < 50_000; n++) {
            rows.append(".0\nx").append(n).append('\n');
        }
        post("text/csv", rows.toString());

        calls.ok(DEMAND).expectBody().jsonPath("$.items[0].count").isEqualTo(50_000);
    }

    @Test
    void whatTheSetHasARowForIsNotListed() {
        for (var n = 0; n < 5; n++) {
            calls.ok("/translate?system=lokal&code=J1.4&target=lokal")
                    .expectBody()
                    .jsonPath("$.outcome")
                    .isEqualTo("unmapped");
        }

        calls.ok(DEMAND).expectBody().jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void theListIsHadAsATable() {
        ask(".0", 5);

        assertThat(
                        calls.client()
                                .get()
                                .uri("/api/v1" + DEMAND)
                                .header("Accept", "text/csv")
                                .exchange()
                                .expectStatus()
                                .isOk()
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody())
                .isEqualTo(
                        "source_code,source_label,outcome,count,first_day,last_day\r\n"
                                + ".0,Punktum forrest,unmapped,5,2026-11-21,2026-11-21\r\n");
    }

    @ParameterizedTest
    @CsvSource({"?days=0, 400", "?days=32, 400", "?limit=0, 400", "?days=7&limit=5, 200"})
    void theParametersAreChecked(String query, int status) {
        calls.get(DEMAND + query).expectStatus().isEqualTo(status);
    }

    private void ask(String code, int times) {
        for (var n = 0; n < times; n++) {
            calls.ok(TRANSLATE + "&code=" + code);
        }
    }

    private void post(String type, String body) {
        calls.client()
                .post()
                .uri("/api/v1" + TRANSLATE)
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(body.getBytes(UTF_8))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }
}
