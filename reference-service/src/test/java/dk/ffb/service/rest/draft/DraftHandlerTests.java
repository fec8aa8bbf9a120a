package dk.ffb.service.rest.draft;

import static dk.ffb.service.rest.draft.DraftCalls.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

final class DraftHandlerTests {

    private static final String RENAME =
            "{'edit':'change-concept','code':'F1','set':{'labels':{'da':'At drikke'}},'why':'kortere'}";
    private static final String ADD =
            "{'edit':'add-concept','code':'F3','set':{'labels':{'da':'Bade'},'broader':['T1']}}";

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
    void beginsADraftFromTheLatestRelease() {
        var answer = calls.create("anne", "{'vocabulary':'urn:oid:1.2.208.176.2.22'}");

        answer.expectHeader().valueEquals("ETag", "\"1\"");
        var draft = json(answer);
        assertThat(draft.get("vocabulary").asString()).isEqualTo("ffb");
        assertThat(draft.get("base").asString()).isEqualTo("1");
        assertThat(draft.get("state").asString()).isEqualTo("open");
        assertThat(draft.get("createdBy").get("name").asString()).isEqualTo("anne");
    }

    @Test
    void keepsEditsWithWhatWasThereBefore() {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, RENAME).expectStatus().isOk();

        var change = calls.read("dorte", draft + "/changes").get("changes").get(0);
        assertThat(change.get("edit").asString()).isEqualTo("change-concept");
        assertThat(change.get("why").asString()).isEqualTo("kortere");
        var alteration = change.get("alterations").get(0);
        assertThat(alteration.get("code").asString()).isEqualTo("F1");
        assertThat(alteration.at("/before/labels/da/0").asString()).isEqualTo("Drikke");
        assertThat(alteration.at("/after/labels/da/0").asString()).isEqualTo("At drikke");
        assertThat(alteration.at("/after/labels/en/0").asString()).isEqualTo("Drinking");
    }

    @Test
    void makesSeveralEditsTogetherOrNone() {
        var draft = calls.draft("anne");
        var bad = "[" + ADD + ",{'edit':'remove-concept','code':'F2'}]";

        problem(calls.post("anne", draft + "/changes", 1, bad), 422, "invalid-edit");
        assertThat(calls.read("anne", draft).get("changes").asInt()).isZero();
        calls.post("anne", draft + "/changes", 1, "[" + ADD + "," + RENAME + "]")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"3\"");
    }

    @Test
    void asksWhichRevisionWasSeen() {
        var draft = calls.draft("anne");

        problem(calls.post("anne", draft + "/changes", RENAME), 428, "precondition-required");
    }

    @Test
    void neverLetsTwoEditorsOverwriteEachOther() {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, RENAME).expectStatus().isOk();
        var answer = calls.post("bo", draft + "/changes", 1, RENAME.replace("At drikke", "Slurpe"));

        var problem = problem(answer, 412, "stale-revision");
        assertThat(problem.get("yours").asInt()).isEqualTo(1);
        assertThat(problem.get("current").asInt()).isEqualTo(2);
        assertThat(problem.at("/between/0/who").asString()).isEqualTo("anne");
        assertThat(problem.at("/between/0/items/0").asString()).isEqualTo("F1");
        assertThat(calls.read("bo", draft).get("changes").asInt()).isEqualTo(1);
    }

    @Test
    void undoesAChange() {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, RENAME);
        calls.delete("bo", draft + "/changes/1?why=nej", 2).expectStatus().isOk();

        assertThat(calls.read("anne", draft + "/changes").get("changes")).isEmpty();
        problem(calls.delete("bo", draft + "/changes/1", 3), 422, "invalid-edit");
    }

    @Test
    void undoesNothingThatOthersStandOn() {
        var draft = calls.draft("anne");
        var below = "{'edit':'move-concept','code':'F3','broader':[]}";
        calls.post("anne", draft + "/changes", 1, "[" + ADD + "," + below + "]")
                .expectStatus()
                .isOk();

        var answer = problem(calls.delete("anne", draft + "/changes/1", 3), 409, "conflict");
        assertThat(answer.get("detail").asString()).endsWith(": 2.");
    }

    @Test
    void takesCommentsOnAChangeAndOnTheWhole() {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, RENAME);
        calls.post("dorte", draft + "/comments", 2, "{'change':1,'text':'Hvorfor?'}");
        calls.post("anne", draft + "/comments", 3, "{'text':'Det er kortere'}");

        assertThat(calls.read("bo", draft + "/changes").at("/changes/0/comments/0/text").asString())
                .isEqualTo("Hvorfor?");
        assertThat(calls.read("bo", draft).at("/comments/0/text").asString())
                .isEqualTo("Det er kortere");
    }

    @Test
    void listsDraftsByState() {
        var draft = calls.draft("anne");

        assertThat(
                        calls.read("bo", "/drafts?state=open&vocabulary=ffb")
                                .at("/items/0/id")
                                .asString())
                .isEqualTo(draft.substring("/drafts/".length()));
        assertThat(calls.read("bo", "/drafts?state=published").get("items")).isEmpty();
        problem(calls.get("bo", "/drafts?state=nearly"), 400, "invalid-parameter");
    }

    @Test
    void outlivesTheProcess() {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, RENAME);
        calls.close();
        calls = DraftCalls.reopened(directory);

        assertThat(calls.read("anne", draft).get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void showsDraftsOnlyToThoseWhoWorkOnThem() {
        var draft = calls.draft("anne");

        calls.client().get().uri("/api/v1" + draft).exchange().expectStatus().isUnauthorized();
        calls.client().get().uri("/api/v1/drafts").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void letsNobodyEditWhatTheirRoleIsNotFor() {
        problem(calls.post("lise", "/drafts", "{'vocabulary':'ffb'}"), 403, "forbidden");
        problem(calls.post("dorte", "/drafts", "{'vocabulary':'ffb'}"), 403, "forbidden");
        calls.create("lise", "{'vocabulary':'lokal'}");
        var draft = calls.draft("anne");
        problem(calls.post("lise", draft + "/changes", 1, RENAME), 403, "forbidden");
    }

    @Test
    void tellsWhatIsWrongWithWhatWasSent() {
        var draft = calls.draft("anne") + "/changes";

        assertThat(detail(draft, "{'edit':'change-concept','code':'F1','set':{'lable':{}}}"))
                .contains("'set.lable'");
        assertThat(detail(draft, "{'edit':'add-concept','code':'X','set':{'broder':'T1'}}"))
                .contains("Mente du 'broader'?");
        assertThat(detail(draft, "{'edit':'fold'}")).contains("add-concept");
        assertThat(detail(draft, "{'edit':'add-concept','code':7}")).contains("'code'");
        assertThat(detail(draft, "{'edit':")).contains("JSON");
        assertThat(detail(draft, "7")).contains("et objekt");
        assertThat(detail(draft, "{'edit':'move-concept','code':'\\ud800','broader':[]}"))
                .contains("hele tegn");
    }

    private String detail(String path, String body) {
        return problem(calls.post("anne", path, 1, body), 400, "invalid-body")
                .get("detail")
                .asString();
    }

    @Test
    void refusesPersonalDataAndDoesNotRepeatIt() {
        var draft = calls.draft("anne");
        var body = RENAME.replace("At drikke", "0101701234");

        var answer = problem(calls.post("anne", draft + "/changes", 1, body), 400, "personal-data");
        assertThat(answer.toString()).doesNotContain("0101701234");
    }

    @Test
    void knowsNoDraftOfAnOddName() {
        problem(calls.get("anne", "/drafts/no-such"), 404, "unknown-draft");
        problem(calls.get("anne", "/drafts/%3E%20%7D"), 404, "unknown-draft");
        problem(calls.post("anne", "/drafts", "{'vocabulary':'ffbb'}"), 404, "unknown-vocabulary");
        problem(calls.post("anne", "/drafts", "{'mappingSet':'x'}"), 404, "unknown-mapping-set");
    }

    static tools.jackson.databind.JsonNode problem(ResponseSpec answer, int status, String type) {
        answer.expectStatus().isEqualTo(HttpStatus.valueOf(status));
        var problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        return problem;
    }
}
