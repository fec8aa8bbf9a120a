package dk.ffb.service.rest.draft;

import static dk.ffb.service.rest.draft.DraftHandlerTests.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;

final class DraftReportHandlerTests {

    private static final String RENAME =
            "{'edit':'change-concept','code':'F2','set':{'labels':{'da':'Indtage mad'}}}";
    private static final String DEPRECATE =
            "{'edit':'deprecate-concept','code':'F1','successors':['F2'],'validTo':'2026-01-01'}";
    private static final String NO_SUCCESSOR =
            "{'edit':'deprecate-concept','code':'F1','reason':'Bruges ikke'}";

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
    void tellsExactlyWhatIsDifferent() {
        var diff = calls.read("anne", edited("[" + RENAME + "," + DEPRECATE + "]") + "/diff");

        assertThat(diff.at("/counts/relabelled").asInt()).isEqualTo(1);
        assertThat(diff.at("/counts/added").asInt()).isZero();
        assertThat(diff.at("/relabelled/0/before").asString()).isEqualTo("Spise");
        assertThat(diff.at("/relabelled/0/after").asString()).isEqualTo("Indtage mad");
        assertThat(diff.at("/deprecated/0/after").asString()).isEqualTo("F2");
    }

    @Test
    void writesReleaseNotesAndATable() {
        var draft = edited(RENAME);

        assertThat(text(draft + "/diff", "text/markdown"))
                .startsWith("# ffb: 1 → ffb-1")
                .contains("| Nyt navn | 1 |", "- `F2` Indtage mad: Spise → Indtage mad");
        assertThat(text(draft + "/diff", "text/csv"))
                .contains("change,code,label,before,after", "relabelled,F2,Indtage mad,Spise,");
    }

    @Test
    void findsEveryRowAndCollectionAndAnswerThatBreaks() {
        var impact = calls.read("anne", edited(DEPRECATE) + "/impact");

        assertThat(impact.get("breaks").asInt()).isPositive();
        assertThat(impact.toString())
                .contains("\"what\":\"mapping\"", "\"code\":\"J1.4\"", "\"what\":\"collection\"")
                .contains("\"what\":\"translation\"")
                .contains("\"way\":\"follow-successor\",\"relation\":\"exact\",\"codes\":[\"F2\"]");
    }

    @Test
    void tellsANewNameAsThatAndNotAsAnotherTranslation() {
        var impact = calls.read("anne", edited(RENAME) + "/impact");

        assertThat(impact.get("breaks").asInt()).isZero();
        assertThat(impact.toString())
                .contains("skifter navn til \\\"Indtage mad\\\"")
                .doesNotContain("\"what\":\"translation\"");
    }

    @Test
    void judgesOnTheDayThatTheDraftIsToHoldFrom() {
        var draft =
                edited(
                        "{'edit':'deprecate-concept','code':'F1','successors':['F2'],'validTo':'2027-06-01'}");

        var impact = calls.read("anne", draft + "/impact?validFrom=2027-01-01");
        assertThat(impact.get("at").asString()).isEqualTo("2027-01-01");
        assertThat(impact.toString()).contains("Fra 2027-06-01: til ffb: exact Drikke → –");
        assertThat(calls.read("anne", draft + "/impact?validFrom=2020-01-01").get("at").asString())
                .isEqualTo("2026-11-21");
        calls.get("anne", draft + "/impact?validFrom=snart").expectStatus().isBadRequest();
    }

    @Test
    void widensToTheParentWhereThereIsNoSuccessor() {
        assertThat(calls.read("anne", edited(NO_SUCCESSOR) + "/impact").toString())
                .contains("\"way\":\"widen-to-parent\",\"relation\":\"broad\",\"codes\":[\"T1\"]");
    }

    @Test
    void groupsByOwnerInATable() {
        assertThat(text(edited(DEPRECATE) + "/impact", "text/csv"))
                .contains("owner,severity,what,where")
                .contains("KL,breaks,collection,mad,ffb,F1")
                .contains("Lokalt system,breaks,mapping,lokal-ffb,lokal,J1.4");
    }

    @Test
    void tellsWhatARowThatGoesDoesToTranslations() {
        var created = calls.create("anne", "{'mappingSet':'lokal-ffb'}");
        var draft = "/drafts/" + DraftCalls.json(created).get("id").asString();
        var gone = "{'edit':'remove-mapping','source':'J1.4','target':'F1'}";
        calls.post("anne", draft + "/changes", 1, gone).expectStatus().isOk();

        assertThat(calls.read("anne", draft + "/impact").toString())
                .contains("\"severity\":\"breaks\"", "Til ffb: exact Drikke → –");
        assertThat(calls.read("anne", draft + "/diff").at("/removed/0/row").asString())
                .isEqualTo("J1.4 → F1");
    }

    @Test
    void givesTheContentAsItWouldBe() {
        assertThat(text(edited(RENAME) + "/content", "*/*")).contains("F2,Indtage mad,T1");
        assertThat(text("/drafts/ffb-1/content?format=turtle", "*/*")).contains("Indtage mad");
    }

    @Test
    void saysNothingOfOthersBeforeTheContentHoldsTogether() {
        var draft = edited("{'edit':'move-concept','code':'T1','broader':['F2']}");

        var problem = problem(calls.get("anne", draft + "/impact"), 422, "draft-faulty");
        assertThat(problem.toString()).contains("integrity");
    }

    private String edited(String edits) {
        var draft = calls.draft("anne");
        calls.post("anne", draft + "/changes", 1, edits).expectStatus().isOk();
        return draft;
    }

    private String text(String path, String type) {
        return DraftCalls.text(
                calls.client()
                        .get()
                        .uri("/api/v1" + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer anne")
                        .header(HttpHeaders.ACCEPT, type)
                        .exchange()
                        .expectStatus()
                        .isOk());
    }
}
