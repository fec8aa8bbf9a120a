package dk.ffb.service.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/// Many codes at a time, in each of the formats.
@ExtendWith(GuideExtension.class)
final class BatchGuideTests {

    private static final String TRANSLATE = "/api/v1/translate?system=fsiii&target=ffb";

    private final Guide guide;

    BatchGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void translatesAJsonDocument() {
        var items =
                """
                {"items":[{"code":"J1.4"},{"system":"kle","code":"27.57.04"},{"code":""}]}
                """;
        guide.post(TRANSLATE, MediaType.APPLICATION_JSON, items)
                .shows("batch-json")
                .jsonPath("$.results[0].outcome")
                .isEqualTo("translated")
                .jsonPath("$.results[2].outcome")
                .isEqualTo("invalid");
    }

    @Test
    void translatesLineByLine() {
        var lines =
                """
                {"code":"J1.4"}
                {"code":"j1,4"}
                """;
        guide.post(TRANSLATE, MediaType.parseMediaType("application/x-ndjson"), lines)
                .shows("batch-ndjson")
                .consumeWith(answer -> assertThat(text(answer)).hasLineCount(2));
    }

    @Test
    void translatesASpreadsheetAndKeepsItsColumns() {
        var rows =
                """
                sag;kode;note
                17;J1.4;"set; hørt"
                18;J9.9;
                """;
        var type = MediaType.parseMediaType("text/csv");
        guide.post(TRANSLATE + "&column=kode", type, rows)
                .shows("batch-csv")
                .consumeWith(answer ->
                        assertThat(text(answer))
                                .startsWith("sag;kode;note;outcome;")
                                .contains("17;J1.4;\"set; hørt\";translated;")
                                .contains("18;J9.9;;unknown-code;"));
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(answer.getResponseBody(), StandardCharsets.UTF_8);
    }
}
