package dk.ffb.service.rest.translate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

class BatchHandlerTests {

    private static final String NDJSON = "application/x-ndjson";
    private static final String DEFAULTS = "?system=lokal&target=ffb";

    private final Calls calls = new Calls(SmallEdition.second());

    @Test
    void eachItemIsAnsweredAsItWouldBeAlone() {
        var alone = calls.text("/translate?system=lokal&code=J1.4&target=ffb");
        assertThat(
                        text(
                                "",
                                "application/json",
                                """
                                {"items":[{"system":"lokal","code":"J1.4","target":"ffb"}]}\
                                """))
                .isEqualTo("{\"edition\":2,\"results\":[" + alone + "]}");
        assertThat(text(DEFAULTS, NDJSON, "{\"code\":\"J1.4\"}\n")).isEqualTo(alone + "\n");
    }

    @Test
    void rowsThatComeAgainAreAnsweredAgain() {
        var rows =
                List.of(
                        "{\"code\":\"J1.4\"}",
                        "{\"code\":\"J1.4\",\"at\":\"2001-01-01\"}",
                        "{\"code\":\"findes ikke\"}");
        var alone = rows.stream().map(row -> text(DEFAULTS, NDJSON, row)).toList();

        var twice = String.join("\n", rows) + "\n" + String.join("\n", rows);

        var answers = String.join("", alone);
        assertThat(text(DEFAULTS, NDJSON, twice)).isEqualTo(answers + answers);
        assertThat(alone).doesNotHaveDuplicates();
    }

    @Test
    void theAddressSaysWhatItemsDoNot() {
        var items =
                """
                {"items":[{"code":"J1.4"},{"code":"F1","system":"ffb","target":["lokal"]},\
                {"code":"J1.4","at":"2001-01-01"}]}\
                """;
        post(DEFAULTS, "application/json", items.getBytes(UTF_8))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.results[0].outcome")
                .isEqualTo("translated")
                .jsonPath("$.results[1].target")
                .isEqualTo("lokal")
                .jsonPath("$.results[2].at")
                .isEqualTo("2001-01-01")
                .jsonPath("$.results[2].notes[0]")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"code":5}                              | invalid-member
                    {"code":"A","code":"B"}                 | invalid-member
                    {"code":"A","at":"i dag"}               | invalid-member
                    {"code":"A","target":[1]}               | invalid-member
                    {"kode":"A"}                            | unknown-member
                    {}                                      | no-code
                    {"code":" "}                            | empty-code
                    {"code":"A","system":"nej"}             | unknown-vocabulary
                    {"code":"010190-1234"}                  | personal-data
                    {"sytem":"x","code":"0101901234"}       | personal-data
                    [1]                                     | not-json
                    "A"                                     | not-json
                    {"code":"A"                             | not-json
                    {"code":"A"} {"code":"B"}               | not-json
                    J1.4                                    | not-json
                    """)
    void aLineThatCannotBeAnsweredSaysWhyAndIsNotRepeated(String line, String reason) {
        var results = lines(text(DEFAULTS, NDJSON, line + "\n{\"code\":\"J1.4\"}"));
        assertThat(results).hasSize(2);
        var result = JsonMapper.shared().readTree(results.getFirst());
        assertThat(result.get("outcome").asString()).isEqualTo("invalid");
        assertThat(result.get("reason").asString()).isEqualTo(reason);
        assertThat(result.get("detail").asString()).isNotBlank();
        assertThat(result.has("source")).isFalse();
        assertThat(results.getLast()).contains("translated");
    }

    @Test
    void noLineIsDroppedWhateverItHolds() {
        var line = "{\"code\":\"J1.4\"}";
        var input =
                new ByteArrayOutputStream() {
                    void add(String text) {
                        writeBytes(text.getBytes(UTF_8));
                    }
                };
        input.add("\uFEFF" + line + "\r\n\n");
        input.add("{\"code\":\"" + "x".repeat(10 << 20) + "\"}\n");
        input.writeBytes("{\"code\":\"blå\"}\n".getBytes(ISO_8859_1));
        input.add("\0\n");
        input.add(line);
        var reasons =
                lines(new String(body(post(DEFAULTS, NDJSON, input.toByteArray())), UTF_8)).stream()
                        .map(text -> JsonMapper.shared().readTree(text))
                        .map(result -> result.path("reason").asString("-"))
                        .toList();
        assertThat(reasons)
                .containsExactly("-", "empty-line", "row-too-long", "not-utf-8", "not-json", "-");
    }

    @Test
    void csvKeepsItsColumnsAndGetsTheAnswers() {
        assertThat(
                        text(
                                DEFAULTS + "&column=Kode",
                                "text/csv",
                                "\uFEFFId;Kode\r\n1;J1.4\r\n2;09\r\n3;X\r\n4;F0\r\n5;010190-1234\r\n"))
                .isEqualTo(
                        "\uFEFFId;Kode;outcome;target_code;target_label;relation;confidence\r\n"
                                + "1;J1.4;translated;F1;Drikke;exact;0.95\r\n"
                                + "2;09;ambiguous;F1|F2;Drikke|Spise;exact;0.9\r\n"
                                + "3;X;no-match;;;none;\r\n"
                                + "4;F0;unknown-code;;;;\r\n"
                                + "5;;invalid;;;;\r\n");
    }

    @Test
    void csvSaysWhyARowIsInvalidWhenAsked() {
        assertThat(text(DEFAULTS + "&reasons=true", "text/csv", "code\n010190-1234\n\n"))
                .isEqualTo(
                        """
                        code,outcome,target_code,target_label,relation,confidence,reason
                        ,invalid,,,,,personal-data
                        ,invalid,,,,,empty-code
                        """);
    }

    @Test
    void otherEncodingsAreReadWhereTheyAreDeclared() {
        for (var charset : List.of(ISO_8859_1, UTF_16)) {
            var type = "text/csv;charset=" + charset.name();
            var answer = post(DEFAULTS, type, "code,navn\nJ1.4,Blåbær\n".getBytes(charset));
            assertThat(new String(body(answer), UTF_8))
                    .endsWith("\nJ1.4,Blåbær,translated,F1,Drikke,exact,0.95\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kode\nA\n"})
    void aFileThatCannotBeUnderstoodIsRefusedAsAWhole(String file) {
        post(DEFAULTS, "text/csv", file.getBytes(UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-body");
    }

    @Test
    void aFileThatBeginsWithSomebodysDataIsNotRepeated() {
        var file = "010190-1234;Jens;J1.4\n".repeat(2);
        post(DEFAULTS, "text/csv", file.getBytes(UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(body ->
                        assertThat(body)
                                .contains("navngiver ikke kolonnerne")
                                .doesNotContain("010190", "Jens"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"items\":", "{\"items\":{}}", "{\"x\":1}", "{\"items\":[]}x"})
    void aDocumentThatCannotBeUnderstoodIsRefusedAsAWhole(String document) {
        post(DEFAULTS, "application/json", document.getBytes(UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-body");
    }

    @Test
    void aDocumentThatIsNestedTooDeepOrHasANumberWithoutEndIsRefused() {
        for (var code : List.of("[".repeat(100_000), "9".repeat(100_000))) {
            post(
                            DEFAULTS,
                            "application/json",
                            ("{\"items\":[{\"code\":" + code + "}]}").getBytes(UTF_8))
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void moreItemsThanADocumentMayHoldAreRefused() {
        var items = "{\"code\":\"J1.4\"},".repeat(10_000);
        post(DEFAULTS, "application/json", ("{\"items\":[" + items + "{}]}").getBytes(UTF_8))
                .expectStatus()
                .isEqualTo(413);
        post(DEFAULTS, "application/json", new byte[9 << 20]).expectStatus().isEqualTo(413);
    }

    @Test
    void compressedRequestsAreRead() throws IOException {
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(gzip("{\"code\":\"J1.4\"}\n"));
        twice.writeBytes(gzip("{\"code\":\"09\"}\n"));
        var answer = compressed(NDJSON, twice.toByteArray());
        assertThat(lines(new String(body(answer), UTF_8))).hasSize(2);
        compressed("application/json", gzip("{\"items\":[{\"code\":\"J1.4\"}]}"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.results[0].outcome")
                .isEqualTo("translated");
    }

    @Test
    void whatIsCutShortSaysSoInARowOfItsOwn() throws IOException {
        var whole = gzip("{\"code\":\"J1.4\"}\n".repeat(100_000));
        var half = Arrays.copyOf(whole, whole.length / 2);
        var results = lines(new String(body(compressed(NDJSON, half)), UTF_8));
        assertThat(results.getFirst()).contains("translated");
        assertThat(results.getLast()).contains("\"reason\":\"cut-short\"");
        compressed(NDJSON, "ikke gzip".getBytes(UTF_8)).expectStatus().isBadRequest();
        compressed("application/json", half).expectStatus().isBadRequest();
    }

    @Test
    void aGzipHeaderWithoutAnEndIsRefused() {
        var header = new byte[1 << 20];
        Arrays.fill(header, (byte) 'x');
        System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8, 8}, 0, header, 0, 4);
        compressed("text/csv", header).expectStatus().isBadRequest();
    }

    @Test
    void anAnswerFarLongerThanTheRequestComesWhole() {
        var rows = 5_000;
        var items = "{\"code\":\"09\"},".repeat(rows) + "{\"code\":\"J1.4\"}";
        var document =
                JsonMapper.shared()
                        .readTree(
                                text(DEFAULTS, "application/json", "{\"items\":[" + items + "]}"));
        assertThat(document.get("results")).hasSize(rows + 1);
        assertThat(document.get("results").get(rows).get("outcome").asString())
                .isEqualTo("translated");
        assertThat(lines(text(DEFAULTS, NDJSON, "{\"code\":\"09\"}\n".repeat(rows))))
                .hasSize(rows)
                .containsOnly(text(DEFAULTS, NDJSON, "{\"code\":\"09\"}").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "nonsense", "application/*"})
    void aFormatThatIsNotKnownIsRefused(String type) {
        calls.client()
                .post()
                .uri("/api/v1/translate" + DEFAULTS)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.available[2]")
                .isEqualTo("text/csv");
    }

    @Test
    void theAddressIsCheckedBeforeTheBodyIsRead() {
        post("?system=nej", NDJSON, new byte[0]).expectStatus().isNotFound();
        post("?target=ffb", "text/csv", new byte[0]).expectStatus().isBadRequest();
        post(DEFAULTS + "&column=x", NDJSON, new byte[0]).expectStatus().isBadRequest();
        post(DEFAULTS + "&edition=9", NDJSON, new byte[0]).expectStatus().isNotFound();
    }

    private String text(String query, String type, String body) {
        return new String(body(post(query, type, body.getBytes(UTF_8))), UTF_8);
    }

    private static byte[] body(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private ResponseSpec post(String query, String type, byte[] body) {
        return calls.client()
                .post()
                .uri("/api/v1/translate" + query)
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec compressed(String type, byte[] body) {
        return calls.client()
                .post()
                .uri("/api/v1/translate" + DEFAULTS)
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .bodyValue(body)
                .exchange();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
