package dk.ffb.service.rest.draft;

import static dk.ffb.service.rest.draft.DraftCalls.json;
import static dk.ffb.service.rest.draft.DraftHandlerTests.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.release.NewRelease;
import dk.ffb.service.rest.SmallEdition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

final class ReviewHandlerTests {

    private static final String RENAME =
            "{'edit':'change-concept','code':'F1','set':{'labels':{'da':'At drikke'}}}";
    private static final String DEPRECATE =
            "{'edit':'deprecate-concept','code':'F2','successors':['F1']}";
    private static final String PUBLISH = "{'version':'2','note':'Kortere navne'}";

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
    void publishesWhatSomebodyElseApproved() {
        var draft = approved(RENAME);
        var answer = calls.post("dorte", draft + "/publish", 4, PUBLISH).expectStatus().isOk();

        assertThat(json(answer).at("/release/version").asString()).isEqualTo("2");
        assertThat(calls.read("anne", draft).get("state").asString()).isEqualTo("published");
        assertThat(label("")).isEqualTo("At drikke");
        assertThat(label("?edition=1&at=2026-11-21")).isEqualTo("Drikke");
        assertThat(calls.read("anne", "/vocabularies/ffb/releases").at("/items/1/note").asString())
                .isEqualTo("Kortere navne");
    }

    @Test
    void publishesForADayToCome() {
        var draft = approved(RENAME);
        var next = "{'version':'2','validFrom':'2027-01-01'}";
        calls.post("dorte", draft + "/publish", 4, next).expectStatus().isOk();

        assertThat(label("")).isEqualTo("Drikke");
        assertThat(label("?at=2027-01-01")).isEqualTo("At drikke");
    }

    private String label(String query) {
        return calls.read("anne", "/vocabularies/ffb/concepts/F1" + query).get("label").asString();
    }

    @Test
    void letsNobodyApproveTheirOwn() {
        var draft = edited("egon", RENAME);
        calls.post("anne", draft + "/submit", 2, "{}").expectStatus().isOk();

        problem(calls.post("egon", draft + "/approve", 3, "{}"), 403, "forbidden");
        problem(calls.post("anne", draft + "/approve", 3, "{}"), 403, "forbidden");
    }

    @Test
    void givesADraftBackWithReasons() {
        var draft = submitted(RENAME);

        problem(calls.post("dorte", draft + "/return", 3, "{'reasons':' '}"), 400, "invalid-body");
        problem(calls.post("bo", draft + "/return", 3, "{'reasons':'x'}"), 403, "forbidden");
        calls.post("dorte", draft + "/return", 3, "{'reasons':'For kort'}").expectStatus().isOk();
        var now = calls.read("anne", draft);
        assertThat(now.get("state").asString()).isEqualTo("returned");
        assertThat(now.at("/steps/3/note").asString()).isEqualTo("For kort");
        calls.post("anne", draft + "/changes", 4, DEPRECATE).expectStatus().isOk();
    }

    /// As `curl -d ''` sends it.
    @Test
    void takesNothingForNoNoteWhateverItIsSaidToBe() {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, RENAME);
        calls.client()
                .post()
                .uri("/api/v1" + draft + "/submit")
                .header("Authorization", "Bearer anne")
                .header("If-Match", "\"2\"")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Content-Length", "0")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void letsWhoeverSubmittedItTakeItBack() {
        var draft = submitted(RENAME);

        calls.post("anne", draft + "/return", 3, "{'reasons':'Glemte noget'}")
                .expectStatus()
                .isOk();
    }

    @Test
    void takesAWordOnWarnings() {
        var draft = submitted(DEPRECATE);

        var problem =
                problem(calls.post("dorte", draft + "/approve", 3, "{}"), 422, "draft-faulty");
        assertThat(problem.at("/findings/0/severity").asString()).isEqualTo("warning");
        assertThat(problem.at("/findings/0/item").asString()).isEqualTo("F2");
        calls.post("dorte", draft + "/approve", 3, "{'note':'Sortimentet rettes bagefter'}")
                .expectStatus()
                .isOk();
    }

    @Test
    void stopsADraftWithErrors() {
        var circle = "{'edit':'move-concept','code':'T1','broader':['F1']}";
        var draft = edited("anne", circle);

        var checks = calls.read("bo", draft + "/checks");
        assertThat(checks.get("errors").asInt()).isPositive();
        assertThat(checks.at("/findings/0/message").asString()).contains("går i ring");
        assertThat(checks.at("/findings/0/messageEn").asString()).contains("goes in a circle");
        var problem = problem(calls.post("anne", draft + "/submit", 2, "{}"), 422, "draft-faulty");
        assertThat(problem.at("/findings/0/rule").asString()).isEqualTo("integrity");
    }

    @Test
    void holdsANewConceptToTheShapesThatTheOthersKeep() {
        var draft =
                edited("anne", "{'edit':'add-concept','code':'F9','set':{'labels':{'da':'Ny'}}}");

        assertThat(calls.read("anne", draft + "/checks").at("/findings/0/rule").asString())
                .isEqualTo("shapes");
    }

    @Test
    void neverUsesAPublishedCodeForSomethingElse() {
        publishWithout("F2");
        var again =
                "{'edit':'add-concept','code':'F2','set':{'kind':'function','labels':{'da':'Nyt'}}}";
        var draft = edited("anne", again);

        var checks = calls.read("anne", draft + "/checks");
        assertThat(checks.at("/findings/0/rule").asString()).isEqualTo("lifecycle");
        assertThat(checks.at("/findings/0/message").asString()).contains("Spise");
    }

    private void publishWithout(String code) {
        var content = SmallEdition.common();
        var rest =
                content.concepts().stream()
                        .filter(it -> !it.code().equals(code) && !it.replacedBy().contains(code))
                        .toList();
        var less =
                new dk.ffb.vocabulary.VocabularyContent(
                        content.vocabulary(), "2", null, rest, List.of());
        publish(NewRelease.of(less, "2", LocalDate.of(2026, 1, 1), ""));
    }

    private void publish(NewRelease release) {
        calls.data().publisher().publish(List.of(release), "test", "");
    }

    @Test
    void tellsWhenTheBaseIsNoLongerTheLatest() {
        var draft = approved(RENAME);
        publishWithout("F0");

        var problem = problem(calls.post("dorte", draft + "/publish", 4, PUBLISH), 409, "conflict");
        assertThat(problem.get("detail").asString()).contains("rebase");
    }

    @Test
    void neverPublishesOtherContentUnderATakenLabel() {
        var draft = approved(RENAME);
        var same = "{'version':'1'}";

        problem(calls.post("dorte", draft + "/publish", 4, same), 409, "release-exists");
        assertThat(calls.read("anne", draft).get("state").asString()).isEqualTo("approved");
    }

    @Test
    void publishesNothingThatIsNotApproved() {
        var draft = submitted(RENAME);

        problem(calls.post("dorte", draft + "/publish", 3, PUBLISH), 409, "conflict");
        problem(calls.post("anne", draft + "/publish", 3, PUBLISH), 403, "forbidden");
        problem(calls.post("dorte", draft + "/publish", 2, PUBLISH), 412, "stale-revision");
    }

    @Test
    void checksTheRowsOfAMappingSet() {
        var created = calls.create("anne", "{'mappingSet':'lokal-ffb'}");
        var draft = "/drafts/" + json(created).get("id").asString();
        var unknown =
                "{'edit':'add-mapping','source':'.0','target':'F9','set':{'relation':'exact'}}";
        calls.post("anne", draft + "/changes", 1, unknown).expectStatus().isOk();

        var checks = calls.read("anne", draft + "/checks");
        assertThat(checks.get("errors").asInt()).isEqualTo(1);
        assertThat(checks.get("known").asInt()).isPositive();
        assertThat(checks.at("/findings/0/item").asString()).isEqualTo(".0 → F9");
    }

    @Test
    void discardsADraft() {
        var draft = edited("anne", RENAME);
        calls.post("anne", draft + "/discard", 2, "{'note':'Alligevel ikke'}")
                .expectStatus()
                .isOk();

        problem(calls.post("anne", draft + "/changes", 3, DEPRECATE), 409, "conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/plain"})
    void takesANoteAsJsonOnly(String type) {
        var answer =
                calls.client()
                        .post()
                        .uri("/api/v1" + submitted(RENAME) + "/discard")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer anne")
                        .header(HttpHeaders.IF_MATCH, "\"3\"")
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .exchange();
        problem(answer, 415, "unsupported-media-type");
    }

    private String approved(String edit) {
        var draft = submitted(edit);
        calls.post("dorte", draft + "/approve", 3, "{}").expectStatus().isOk();
        return draft;
    }

    private String submitted(String edit) {
        var draft = edited("anne", edit);
        calls.post("anne", draft + "/submit", 2, "{}").expectStatus().isOk();
        return draft;
    }

    private String edited(String who, String edit) {
        var draft = calls.draft(who);
        calls.post(who, draft + "/changes", 1, edit).expectStatus().isOk();
        return draft;
    }
}
