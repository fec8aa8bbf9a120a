package dk.ffb.service.rest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.reply.Gzip;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

final class DraftImportHandlerTests {

    private static final String CODES =
            """
            code;label;parent
            F2;Indtage mad;T1
            F9;Tygge;F2
            """;
    private static final String ROWS =
            """
            source_code,relation,target_code,confidence
            J1.4,close,F1,0.95
            09,exact,F1,0.9
            09,exact,F2,0.9
            .0,narrow,T1,0.5
            """;

    @TempDir private Path directory;
    private DraftCalls calls;

    @BeforeEach
    void open() {
        calls = DraftCalls.begun(directory);
    }

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void tellsEveryChangeAndMakesNone() {
        var draft = calls.draft("anne");

        var told = tried(draft, "", CODES);

        assertThat(rows(told)).containsExactly("concept/F2", "concept/F9");
        assertThat(told.at("/rows/0/effect").asString()).isEqualTo("changed");
        assertThat(told.at("/rows/0/before/labels/da/0").asString()).isEqualTo("Spise");
        assertThat(told.at("/rows/0/after/labels/da/0").asString()).isEqualTo("Indtage mad");
        assertThat(told.at("/rows/1/effect").asString()).isEqualTo("added");
        assertThat(told.at("/counts/missing").asInt()).isEqualTo(2);
        assertThat(calls.read("anne", draft).get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void takesWhatIsAcceptedAsOneChange() {
        var draft = calls.draft("anne");

        take(draft, 1, "?reject=concept/F9&why=Listen", CODES).expectStatus().isOk();

        var changes = calls.read("anne", draft + "/changes");
        assertThat(changes.at("/changes/0/edit").asString()).isEqualTo("import-file");
        assertThat(changes.at("/changes/0/why").asString()).isEqualTo("Listen");
        assertThat(changes.at("/changes/0/alterations")).hasSize(1);
        assertThat(changes.at("/changes/0/alterations/0/code").asString()).isEqualTo("F2");
    }

    @Test
    void leavesAloneWhatTheFileHasNoWordFor() {
        var draft = calls.draft("anne");

        assertThat(tried(draft, "", "code,label\nF1,Drikke\n").get("rows")).isEmpty();
    }

    @Test
    void letsWhatTheFileLacksGoOutOfUseWhereThatIsAskedFor() {
        var told = tried(calls.draft("anne"), "&missing=remove&why=Uds%C3%A5et", CODES);

        assertThat(rows(told))
                .containsExactly("concept/F2", "concept/F9", "concept/T1", "concept/F1");
        assertThat(told.at("/rows/3/missing").asBoolean()).isTrue();
        assertThat(told.at("/rows/3/after/status").asString()).isEqualTo("deprecated");
        assertThat(told.at("/rows/3/after/scopeNotes/da/0").asString()).isEqualTo("Udsået");
    }

    @Test
    void refusesAFaultyFileWithEveryLineAndColumn() {
        var file =
                """
                code,label,parent
                F2,,T1
                F9,Tygge,F7
                """;

        var problem =
                json(
                        send(calls.draft("anne") + "/import", 1, "text/csv", file),
                        422,
                        "file-faulty");

        assertThat(problem.at("/findings/0/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/findings/0/column").asString()).isEqualTo("label");
        assertThat(problem.at("/findings/1/line").asInt()).isEqualTo(3);
        assertThat(problem.at("/findings/1/column").asString()).isEqualTo("parent");
        assertThat(problem.at("/findings/1/message").asString()).contains("F7", "F9");
    }

    @Test
    void takesNothingForADraftThatOthersHaveChanged() {
        var draft = calls.draft("anne");
        take(draft, 1, "", CODES).expectStatus().isOk();

        json(send(draft + "/import", 1, "text/csv", CODES), 412, "stale-revision");
    }

    @Test
    void refusesAChoiceOfRowsThatTheFileHasNot() {
        var draft = calls.draft("anne");

        json(take(draft, 1, "?accept=concept/F7", CODES), 422, "invalid-edit");
        json(take(draft, 1, "?accept=concept/F9&reject=concept/F9", CODES), 422, "invalid-edit");
    }

    @Test
    void refusesAConceptWhoseParentWasRejected() {
        var file = "code,label,parent\nN1,Ny,T1\nN2,Under den nye,N1\n";

        json(take(calls.draft("anne"), 1, "?accept=concept/N2", file), 422, "invalid-edit");
    }

    @Test
    void readsRowsOfMappings() {
        var draft = mappings();

        var told = tried(draft, "&missing=remove", ROWS);

        assertThat(rows(told))
                .containsExactly(
                        "mapping/J1.4/F1", "mapping/.0/T1", "mapping/ENSUU%2FSIU/T1", "mapping/X/");
        assertThat(told.at("/rows/0/before/relation").asString()).isEqualTo("exact");
        assertThat(told.at("/rows/0/after/relation").asString()).isEqualTo("close");
        assertThat(told.at("/rows/2/effect").asString()).isEqualTo("removed");
    }

    @Test
    void refusesRowsOfUnknownCodes() {
        var file = "source_code,relation,target_code\nJ1.5,exact,F1\n";

        var problem = json(send(mappings() + "/import", 1, "text/csv", file), 422, "file-faulty");

        assertThat(problem.at("/findings/0/column").asString()).isEqualTo("source_code");
        assertThat(problem.at("/findings/0/message").asString()).contains("J1.4");
    }

    @Test
    void readsWhatItWroteInEveryFormat() {
        for (var format : List.of("csv", "turtle", "fhir-r4", "fhir-r5")) {
            sameAgain(calls.draft("anne"), format);
        }
        for (var format : List.of("csv", "sssom", "fhir-r4", "fhir-r5")) {
            sameAgain(mappings(), format);
        }
    }

    private void sameAgain(String draft, String format) {
        var content = calls.get("anne", draft + "/content?format=" + format);
        var written = content.expectBody().returnResult();
        var type = written.getResponseHeaders().getContentType();
        var body = new String(written.getResponseBody(), StandardCharsets.UTF_8);
        var told =
                DraftCalls.json(
                        send(
                                draft + "/import?dry-run&missing=remove",
                                0,
                                String.valueOf(type),
                                body));

        assertThat(told.get("rows")).describedAs("%s: %s", format, told).isEmpty();
    }

    @Test
    void takesAFormWithAListOfRowsOfAnyLength() {
        var draft = calls.draft("anne");
        var form =
                """
                --x\r
                Content-Disposition: form-data; name="file"; filename="liste.csv"\r
                \r
                %s\r
                --x\r
                Content-Disposition: form-data; name="accept"\r
                \r
                concept/F9
                concept/F2\r
                --x--\r
                """
                        .formatted(CODES);

        send(draft + "/import", 1, "multipart/form-data; boundary=x", form).expectStatus().isOk();
        assertThat(calls.read("anne", draft + "/changes").at("/changes/0/alterations")).hasSize(2);
    }

    @Test
    void keepsAChangeThatIsLong() {
        var draft = calls.draft("anne");
        var list = new StringBuilder("code,label\n");
        for (var i = 0; i < 800; i++) {
            list.append("N").append(i).append(",Nyt 😀 begreb\n");
        }

        take(draft, 1, "", list.toString()).expectStatus().isOk();

        var alterations = calls.read("anne", draft + "/changes").at("/changes/0/alterations");
        assertThat(alterations).hasSize(800);
        assertThat(alterations.at("/799/after/labels/da/0").asString()).isEqualTo("Nyt 😀 begreb");
    }

    @Test
    void refusesAFormWithoutAFile() {
        json(
                send(
                        calls.draft("anne") + "/import",
                        1,
                        "multipart/form-data; boundary=x",
                        "--x--\r\n"),
                400,
                "invalid-body");
    }

    @Test
    void refusesWhatIsNeitherCodesNorRows() {
        json(
                send(calls.draft("anne") + "/import", 1, "image/png", "x"),
                415,
                "unsupported-media-type");
        json(send(mappings() + "/import", 1, "text/turtle", "# intet"), 400, "invalid-body");
    }

    @Test
    void refusesAFileWithAPersonInIt() {
        json(
                send(
                        calls.draft("anne") + "/import",
                        1,
                        "text/csv",
                        "code,label\n010190-1234,Bo\n"),
                400,
                "personal-data");
    }

    private String mappings() {
        return "/drafts/"
                + DraftCalls.json(calls.create("anne", "{'mappingSet':'lokal-ffb'}"))
                        .get("id")
                        .asString();
    }

    @Test
    void takesACompressedFile() {
        var answer =
                calls.client()
                        .post()
                        .uri("/api/v1" + calls.draft("anne") + "/import?dry-run=true")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer anne")
                        .header(HttpHeaders.CONTENT_ENCODING, Gzip.CODING)
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .bodyValue(Gzip.compress(CODES.getBytes(StandardCharsets.UTF_8)))
                        .exchange();

        assertThat(rows(DraftCalls.json(answer.expectStatus().isOk())))
                .containsExactly("concept/F2", "concept/F9");
    }

    private JsonNode tried(String draft, String query, String file) {
        return DraftCalls.json(
                send(draft + "/import?dry-run=true" + query, 0, "text/csv", file)
                        .expectStatus()
                        .isOk());
    }

    private ResponseSpec take(String draft, int seen, String query, String file) {
        return send(draft + "/import" + query, seen, "text/csv", file);
    }

    private ResponseSpec send(String path, int seen, String type, String body) {
        return calls.client()
                .post()
                .uri(URI.create("http://localhost/api/v1" + path))
                .header(HttpHeaders.AUTHORIZATION, "Bearer anne")
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static JsonNode json(ResponseSpec answer, int status, String type) {
        var problem = DraftCalls.json(answer.expectStatus().isEqualTo(status));
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        return problem;
    }

    private static List<String> rows(JsonNode told) {
        return told.get("rows").valueStream().map(row -> row.get("row").asString()).toList();
    }
}
