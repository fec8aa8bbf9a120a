package dk.ffb.service.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/// A day of the editors: a draft, two at work on it, a review that sends it back, an approval and a
/// publication.
@Editing
@ExtendWith(GuideExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DraftGuideTests {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String DRAFT = DRAFTS + "/{id}";
    private static final String ID = "ffb-1";

    private static final String ALCOHOL = "ab4413f0-fa81-41c0-ad8c-21782c12a0fa";
    private static final String ABUSE = "e2ecc751-21b9-4aab-a20f-2f3dd9701c97";

    private final Guide guide;

    DraftGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    @Order(1)
    void beginsADraft() {
        guide.post(
                        DRAFTS,
                        MediaType.APPLICATION_JSON,
                        "{\"vocabulary\":\"ffb\",\"title\":\"Misbrug efter høringen\"}")
                .header("Authorization", "Bearer anne")
                .shows("draft-create", HttpStatus.CREATED)
                .jsonPath("$.id")
                .isEqualTo(ID);
    }

    @Test
    @Order(2)
    void changesAConcept() {
        changes(
                        "anne",
                        1,
                        """
                        {"edit": "change-concept", "code": "%s",
                         "set": {"altLabels": {"da": ["Afhængighed"]}},
                         "why": "Høringssvar 12"}\
                        """
                                .formatted(ABUSE),
                        "draft-change",
                        HttpStatus.OK)
                .jsonPath("$.revision")
                .isEqualTo(2);
    }

    @Test
    @Order(3)
    void neverOverwritesWhatAnotherEditorDid() {
        changes(
                        "bo",
                        1,
                        """
                        {"edit": "change-concept", "code": "%s",
                         "set": {"altLabels": {"da": ["Rusmiddelproblem"]}}}\
                        """
                                .formatted(ABUSE),
                        "draft-stale",
                        HttpStatus.PRECONDITION_FAILED)
                .jsonPath("$.between[0].who")
                .isEqualTo("Anne Andersen")
                .jsonPath("$.between[0].alterations[0].after.altLabels.da[0]")
                .isEqualTo("Afhængighed");
    }

    @Test
    @Order(4)
    void deprecatesAConcept() {
        changes(
                        "bo",
                        2,
                        """
                        {"edit": "deprecate-concept", "code": "%s",
                         "successors": ["%s"], "why": "Skelnes ikke længere"}\
                        """
                                .formatted(ALCOHOL, ABUSE),
                        "draft-deprecate",
                        HttpStatus.OK)
                .jsonPath("$.changes")
                .isEqualTo(2);
    }

    @Test
    @Order(5)
    void addsAndUndoes() {
        changes(
                "anne",
                3,
                """
                {"edit": "add-concept", "code": "digital-stoette",
                 "set": {"kind": "intervention", "labels": {"da": "Digital støtte"}}}\
                """,
                "draft-add",
                HttpStatus.OK);
        guide.delete(DRAFT + "/changes/{n}?why=Venter", ID, 3)
                .header("Authorization", "Bearer anne")
                .header("If-Match", "\"4\"")
                .shows("draft-undo")
                .jsonPath("$.changes")
                .isEqualTo(2);
    }

    @Test
    @Order(6)
    void showsWhatWasChangedAndByWhom() {
        act("dorte", 5, "/comments", "{\"change\": 2, \"text\": \"Er kommunerne spurgt?\"}")
                .shows("draft-comment");
        read("/changes", "draft-changes").jsonPath("$.changes[1].comments[0].text").isNotEmpty();
    }

    @Test
    @Order(7)
    void checksTheDraft() {
        read("/checks", "draft-checks").jsonPath("$.errors").isEqualTo(0);
    }

    @Test
    @Order(7)
    void tellsWhatItChangesAndForWhom() {
        read("/diff", "draft-diff").jsonPath("$.counts.deprecated").isEqualTo(1);
        guide.get(DRAFT + "/diff", ID)
                .header("Authorization", "Bearer dorte")
                .accept("text/markdown")
                .shows("draft-notes");
        read("/impact", "draft-impact").jsonPath("$.breaks").isNumber();
        guide.get(DRAFT + "/impact", ID)
                .header("Authorization", "Bearer dorte")
                .accept("text/csv")
                .shows("draft-impact-csv");
        read("/content?format=csv", "draft-content");
    }

    @Test
    @Order(8)
    void asksForApproval() {
        act("anne", 6, "/submit", "{\"note\": \"Klar til gennemsyn\"}")
                .shows("draft-submit")
                .jsonPath("$.state")
                .isEqualTo("submitted");
    }

    @Test
    @Order(9)
    void goesBackWithReasons() {
        act("dorte", 7, "/return", "{\"reasons\": \"Skriv, hvad høringen sagde\"}")
                .shows("draft-return")
                .jsonPath("$.state")
                .isEqualTo("returned");
        act("bo", 8, "/comments", "{\"text\": \"Tre af fire kommuner er enige\"}")
                .shows("draft-answer");
        act("anne", 9, "/submit", "{}").shows("draft-submit-again");
    }

    @Test
    @Order(10)
    void isApprovedBySomebodyElse() {
        act("dorte", 10, "/approve", "{\"note\": \"Enig. Sortimenterne følger efter.\"}")
                .shows("draft-approve")
                .jsonPath("$.state")
                .isEqualTo("approved");
    }

    @Test
    @Order(11)
    void isPublishedAndEveryoneHearsOfIt() throws Exception {
        var told =
                guide.listens(
                        "draft-subscriber",
                        "/api/v1/changes/stream?vocabulary=ffb&kind=release-published");
        var before = pinned("draft-reader-before");
        act(
                        "dorte",
                        11,
                        "/publish",
                        """
                        {"version": "2026.2", "note": "Misbrug samlet efter høringen"}\
                        """)
                .shows("draft-publish")
                .jsonPath("$.edition")
                .isEqualTo(2);

        assertThat(told.get(1, TimeUnit.MINUTES)).contains("\"release\":\"2026.2\"");
        assertThat(pinned("draft-reader-pinned")).isEqualTo(before).contains("\"active\"");
        concept("?at=2026-11-21", "draft-reader").jsonPath("$.status").isEqualTo("deprecated");
    }

    /// What a reader gets who holds on to the first edition, byte for byte.
    private String pinned(String id) {
        var answer = concept("?edition=1&at=2026-11-21", id).returnResult();
        return Guide.text(answer.getResponseBody());
    }

    @Test
    @Order(12)
    void tellsWhoChangedAConceptAndWhy() {
        guide.get("/api/v1/vocabularies/{v}/concepts/{code}/history", "ffb", ALCOHOL)
                .header("Authorization", "Bearer anne")
                .shows("draft-history")
                .jsonPath("$.items[1].edits[0].why")
                .isEqualTo("Skelnes ikke længere");
    }

    private BodyContentSpec concept(String query, String id) {
        return guide.get("/api/v1/vocabularies/{v}/concepts/{code}" + query, "ffb", ALCOHOL)
                .shows(id);
    }

    @Test
    @Order(13)
    void listsAndDiscardsDrafts() {
        guide.post(DRAFTS, MediaType.APPLICATION_JSON, "{\"mappingSet\":\"kle-ffb\"}")
                .header("Authorization", "Bearer bo")
                .shows("draft-of-mapping-set", HttpStatus.CREATED);
        guide.post(DRAFT + "/discard", MediaType.APPLICATION_JSON, "{}", "kle-ffb-1")
                .header("Authorization", "Bearer bo")
                .header("If-Match", "\"1\"")
                .shows("draft-discard");
        guide.get(DRAFTS + "?state=published")
                .header("Authorization", "Bearer dorte")
                .shows("drafts")
                .jsonPath("$.items[0].published")
                .isEqualTo("2026.2");
        guide.get(DRAFT, ID).header("Authorization", "Bearer anne").shows("draft");
    }

    @Test
    @Order(14)
    void movesADraftToTheLatestRelease() {
        guide.post(DRAFTS, MediaType.APPLICATION_JSON, "{\"vocabulary\":\"eksempel-fagsystem\"}")
                .header("Authorization", "Bearer bo")
                .shows("draft-second", HttpStatus.CREATED);
        var own = "eksempel-fagsystem-1";
        guide.get(DRAFT + "/conflicts", own)
                .header("Authorization", "Bearer bo")
                .shows("draft-conflicts")
                .jsonPath("$.conflicts.length()")
                .isEqualTo(0);
        publish("eksempel-fagsystem-2");
        guide.post(DRAFT + "/changes", MediaType.APPLICATION_JSON, rename("Frivillige"), own)
                .header("Authorization", "Bearer bo")
                .header("If-Match", "\"1\"")
                .shows("draft-second-change");
        guide.post(DRAFT + "/rebase", MediaType.APPLICATION_JSON, "{}", own)
                .header("Authorization", "Bearer bo")
                .header("If-Match", "\"2\"")
                .shows("draft-rebase")
                .jsonPath("$.conflicts[0].theirs.da[0]")
                .isEqualTo("Besøgsvenner");
        guide.post(
                        DRAFT + "/rebase",
                        MediaType.APPLICATION_JSON,
                        """
                        {"resolutions": [{"change": 1, "item": "concept", "code": "FRIV",
                                          "part": "labels", "take": "mine"}]}\
                        """,
                        own)
                .header("Authorization", "Bearer bo")
                .header("If-Match", "\"3\"")
                .shows("draft-resolve")
                .jsonPath("$.conflicts.length()")
                .isEqualTo(0);
    }

    @Test
    @Order(15)
    void takesAFileIntoADraft() {
        var list = "code,label,parent\nDIGI,Digital støtte,FRIV\nVEN,Besøgsven,FRIV\n";
        file("?dry-run=true", list)
                .shows("draft-import-trial")
                .jsonPath("$.rows[0].row")
                .isEqualTo("concept/DIGI");
        file("?reject=concept/VEN&why=Ny+ydelse", list)
                .shows("draft-import")
                .jsonPath("$.changes")
                .isEqualTo(2);
        file("?dry-run=true", "code,label,parent\nDIGI,,FRIW\n")
                .shows("draft-import-faulty", HttpStatus.UNPROCESSABLE_CONTENT)
                .jsonPath("$.findings[0].column")
                .isEqualTo("label");
    }

    @Test
    @Order(16)
    void publishesAFileForAnAdministrator() {
        var text = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);
        guide.post(
                        "/api/v1/imports?vocabulary=min-liste&version=1&name=min-liste.csv",
                        text,
                        "code,label\nA,Aktivering\nB,Besøgsven\n")
                .header("Authorization", "Bearer eva")
                .shows("import")
                .jsonPath("$.outcome")
                .isEqualTo("imported");
    }

    @Test
    @Order(17)
    void beginsSomethingNew() {
        guide.post(
                        DRAFTS,
                        MediaType.APPLICATION_JSON,
                        """
                        {"vocabulary": "aktiviteter", "title": "Første udkast",
                         "new": {"scope": "standard", "titles": {"da": "Aktiviteter"},
                                 "publisher": "KL", "source": "KL", "identifiers": ["urn:oid:1.2.3.9"]}}\
                        """)
                .header("Authorization", "Bearer anne")
                .shows("draft-new", HttpStatus.CREATED)
                .jsonPath("$.base")
                .doesNotExist();
        guide.post(
                        DRAFTS,
                        MediaType.APPLICATION_JSON,
                        """
                        {"mappingSet": "min-liste-ffb",
                         "new": {"subject": "min-liste", "object": "ffb",
                                 "titles": {"da": "Min liste til FFB"}}}\
                        """)
                .header("Authorization", "Bearer anne")
                .shows("draft-new-mapping-set", HttpStatus.CREATED);
        guide.post(
                        DRAFTS,
                        MediaType.APPLICATION_JSON,
                        """
                        {"vocabulary": "ffb", "new": {"scope": "local", "titles": {"da": "Min"}}}\
                        """)
                .header("Authorization", "Bearer anne")
                .shows("draft-new-taken", HttpStatus.CONFLICT);
    }

    private Guide.Call file(String query, String list) {
        var text = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);
        return guide.post(DRAFT + "/import" + query, text, list, "eksempel-fagsystem-1")
                .header("Authorization", "Bearer bo")
                .header("If-Match", "\"4\"");
    }

    /// Somebody else's draft of the same vocabulary, which is out first.
    private void publish(String id) {
        guide.post(DRAFTS, MediaType.APPLICATION_JSON, "{\"vocabulary\":\"eksempel-fagsystem\"}")
                .header("Authorization", "Bearer anne")
                .shows("draft-other", HttpStatus.CREATED);
        var steps =
                java.util.List.of(
                        "anne /changes " + rename("Besøgsvenner"),
                        "anne /submit {}",
                        "dorte /approve {\"note\":\"ja\"}",
                        "dorte /publish {\"version\":\"2026.2\"}");
        for (var seen = 1; seen <= steps.size(); seen++) {
            var step = steps.get(seen - 1).split(" ", 3);
            guide.post(DRAFT + step[1], MediaType.APPLICATION_JSON, step[2], id)
                    .header("Authorization", "Bearer " + step[0])
                    .header("If-Match", "\"" + seen + "\"")
                    .shows("draft-other-" + seen);
        }
    }

    private static String rename(String label) {
        return "{\"edit\":\"change-concept\",\"code\":\"FRIV\",\"set\":{\"labels\":{\"da\":\""
                + label
                + "\"}}}";
    }

    private BodyContentSpec changes(
            String who, int seen, String edit, String id, HttpStatus status) {
        return act(who, seen, "/changes", edit).shows(id, status);
    }

    private Guide.Call act(String who, int seen, String what, String body) {
        return guide.post(DRAFT + what, MediaType.APPLICATION_JSON, body, ID)
                .header("Authorization", "Bearer " + who)
                .header("If-Match", "\"" + seen + "\"");
    }

    private BodyContentSpec read(String what, String id) {
        return guide.get(DRAFT + what, ID).header("Authorization", "Bearer dorte").shows(id);
    }
}
