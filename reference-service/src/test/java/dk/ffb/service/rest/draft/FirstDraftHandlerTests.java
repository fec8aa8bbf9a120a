package dk.ffb.service.rest.draft;

import static dk.ffb.service.rest.draft.DraftCalls.json;
import static dk.ffb.service.rest.draft.DraftHandlerTests.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// What was never published, from its first word to its first release.
final class FirstDraftHandlerTests {

    private static final String VOCABULARY =
            """
            {'vocabulary':'aktiviteter','title':'Første udkast',
             'new':{'scope':'standard','titles':{'da':'Aktiviteter'},'publisher':'KL','source':'KL',
                    'identifiers':['urn:oid:1.2.3.9']}}\
            """;
    private static final String MAPPINGS =
            """
            {'mappingSet':'ny','new':{'subject':'lokal','object':'ffb','titles':{'da':'Ny'}}}\
            """;
    private static final String SWIM =
            "{'edit':'add-concept','code':'S','set':{'labels':{'da':'Svømme'},'kind':'theme'}}";
    private static final String ROW =
            "{'edit':'add-mapping','source':'.0','target':'F2','set':{'relation':'exact'}}";

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
    void beginsWithNothingButAName() {
        var answer = calls.create("anne", VOCABULARY);

        answer.expectHeader().valueEquals("ETag", "\"2\"");
        var draft = json(answer);
        assertThat(draft.has("base")).isFalse();
        assertThat(draft.get("vocabulary").asString()).isEqualTo("aktiviteter");
        assertThat(draft.get("changes").asInt()).isEqualTo(1);
        var path = "/drafts/" + draft.get("id").asString();
        assertThat(calls.read("bo", path + "/changes").at("/changes/0/edit").asString())
                .isEqualTo("describe");
        assertThat(calls.read("bo", path + "/conflicts").has("latest")).isFalse();
        problem(calls.post("anne", path + "/submit", 2, "{}"), 422, "draft-faulty");
        problem(calls.post("anne", path + "/rebase", 2, "{}"), 409, "conflict");
    }

    @Test
    void takesANewVocabularyToItsFirstRelease() {
        var draft = begun(VOCABULARY);
        calls.post("anne", draft + "/changes", 2, SWIM).expectStatus().isOk();
        take(draft, 3, "code,label,parent,kind\nC,Crawle,S,theme\n");

        assertThat(calls.read("bo", draft + "/checks").get("errors").asInt()).isZero();
        assertThat(calls.read("bo", draft + "/diff").at("/counts/added").asInt()).isEqualTo(2);
        assertThat(calls.read("bo", draft + "/impact").get("breaks").asInt()).isZero();
        assertThat(DraftCalls.text(calls.get("bo", draft + "/content?format=csv")))
                .contains("C", "Crawle");
        var answer = published(draft, 4);
        assertThat(answer.at("/release/version").asString()).isEqualTo("1");
        assertThat(calls.read("bo", "/vocabularies/aktiviteter/concepts/C").toString())
                .contains("Crawle", "\"system\":\"urn:oid:1.2.3.9\"");
        assertThat(calls.read("bo", "/vocabularies/aktiviteter").toString())
                .contains("\"scope\":\"standard\"", "\"publisher\":\"KL\"");
    }

    @Test
    void takesANewMappingSetToItsFirstRelease() {
        var draft = begun(MAPPINGS);
        calls.post("anne", draft + "/changes", 2, ROW).expectStatus().isOk();
        take(draft, 3, "source_code,relation,target_code\nA+B;c,exact,F2\n");

        assertThat(calls.read("bo", draft + "/diff").at("/counts/added").asInt()).isEqualTo(2);
        assertThat(calls.read("bo", draft + "/impact").toString()).contains("A+B;c");
        published(draft, 4);
        assertThat(calls.read("bo", "/translate?system=lokal&code=.0&target=ffb").toString())
                .contains("\"F2\"");
    }

    @Test
    void outlivesTheProcess() {
        var draft = begun(VOCABULARY);
        var rows = begun(MAPPINGS);
        calls.close();
        calls = DraftCalls.reopened(directory);

        calls.post("anne", draft + "/changes", 2, SWIM).expectStatus().isOk();
        calls.post("anne", rows + "/changes", 2, ROW).expectStatus().isOk();
    }

    @Test
    void isToldWhereSomebodyElsePublishedTheKeyFirst() {
        var mine = begun(VOCABULARY);
        calls.post("anne", mine + "/changes", 2, SWIM).expectStatus().isOk();
        var theirs = begun(VOCABULARY.replace("'Aktiviteter'", "'Ting at lave'"));
        calls.post("anne", theirs + "/changes", 2, SWIM).expectStatus().isOk();
        published(theirs, 3);

        assertThat(calls.read("anne", mine + "/checks").toString())
                .contains("\"rule\":\"base\"", "1 er udgivet siden");
        var rebased = json(calls.post("anne", mine + "/rebase", 3, "{}").expectStatus().isOk());
        assertThat(rebased.get("base").asString()).isEqualTo("1");
        assertThat(rebased.at("/conflicts/0/item").asString()).isEqualTo("description");
        assertThat(rebased.at("/conflicts/0/theirs/da/0").asString()).isEqualTo("Ting at lave");
        var mineIsBetter =
                "{'resolutions':[{'change':1,'item':'description','part':'titles','take':'mine'}]}";
        var decided = calls.post("anne", mine + "/rebase", 4, mineIsBetter).expectStatus().isOk();
        assertThat(json(decided).get("conflicts")).isEmpty();
        calls.post("anne", mine + "/submit", 5, "{}").expectStatus().isOk();
    }

    @Test
    void refusesWhatIsThereAlready() {
        refused(VOCABULARY.replace("'aktiviteter'", "'ffb'"), 409, "conflict");
        refused(MAPPINGS.replace("'ny'", "'lokal-ffb'"), 409, "conflict");
        refused(VOCABULARY.replace("1.2.3.9", "1.2.208.176.2.22"), 409, "conflict");
    }

    @Test
    void refusesWhatIsNoKeyOrName() {
        refused(VOCABULARY.replace("'aktiviteter'", "'Aktiviteter og andet'"), 400, "invalid-body");
        refused(VOCABULARY.replace("'da':'Aktiviteter'", ""), 400, "invalid-body");
        refused(VOCABULARY.replace("'da':'Aktiviteter'", "'da':' '"), 400, "invalid-body");
        refused(VOCABULARY.replace("urn:oid:1.2.3.9", "mit <system>"), 400, "invalid-body");
        refused(VOCABULARY.replace("standard", "world"), 400, "invalid-body");
        refused(VOCABULARY.replace("'scope':'standard',", ""), 400, "invalid-body");
        refused(VOCABULARY.replace("'scope'", "'subject'"), 400, "invalid-body");
        refused(MAPPINGS.replace("'object':'ffb',", ""), 400, "invalid-body");
    }

    @Test
    void refusesMappingsOfWhatIsNotPublished() {
        refused(MAPPINGS.replace("'lokal'", "'lokall'"), 404, "unknown-vocabulary");
        refused(MAPPINGS.replace("'object':'ffb'", "'object':'x'"), 404, "unknown-vocabulary");
    }

    @Test
    void isDescribedBetterLater() {
        var draft = begun(VOCABULARY);
        describe(draft, 2, "{'identifiers':['urn:oid:1.2.3.10'],'source':'Høring'}", 200);
        describe(draft, 3, "{'identifiers':['mit <system>']}", 400);

        describe(draft, 3, "{'identifiers':['urn:oid:1.2.208.176.2.22']}", 200);
        assertThat(calls.read("anne", draft + "/checks").toString())
                .contains("belongs to the vocabulary ffb");
        describe(begun(MAPPINGS), 2, "{'publisher':'KL'}", 422);
    }

    @Test
    void saysThatAPublishedIdentifierGoes() {
        var draft = calls.draft("anne");
        describe(draft, 1, "{'identifiers':['urn:oid:1.2.3.10']}", 200);

        assertThat(calls.read("anne", draft + "/checks").toString())
                .contains("urn:oid:1.2.208.176.2.22 goes");
    }

    private void describe(String draft, int seen, String set, int status) {
        calls.post("anne", draft + "/changes", seen, "{'edit':'describe','set':" + set + "}")
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void isBegunOnlyByThoseWhoMayEditIt() {
        problem(calls.post("lise", "/drafts", VOCABULARY), 403, "forbidden");
        problem(calls.post("dorte", "/drafts", VOCABULARY), 403, "forbidden");
    }

    private void refused(String body, int status, String type) {
        problem(calls.post("anne", "/drafts", body), status, type);
        assertThat(calls.read("anne", "/drafts").get("items")).isEmpty();
    }

    private String begun(String body) {
        return "/drafts/" + json(calls.create("anne", body)).get("id").asString();
    }

    private void take(String draft, int seen, String file) {
        calls.client()
                .post()
                .uri(URI.create("http://localhost/api/v1" + draft + "/import"))
                .header(HttpHeaders.AUTHORIZATION, "Bearer anne")
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .contentType(MediaType.valueOf("text/csv"))
                .bodyValue(file)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private tools.jackson.databind.JsonNode published(String draft, int seen) {
        calls.post("anne", draft + "/submit", seen, "{}").expectStatus().isOk();
        calls.post("dorte", draft + "/approve", seen + 1, "{'note':'ja'}").expectStatus().isOk();
        return json(
                calls.post("dorte", draft + "/publish", seen + 2, "{'version':'1'}")
                        .expectStatus()
                        .isOk());
    }
}
