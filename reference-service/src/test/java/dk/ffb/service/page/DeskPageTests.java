package dk.ffb.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.Fixtures;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.SmallEdition;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/// The mapping desk over a real store, without a browser. Anne and Bo edit, Dorte approves.
class DeskPageTests {

    private static final String DESK = "/mapping-sets/lokal-ffb/desk";

    private final Demand demand = new Demand(SmallEdition.CLOCK);
    @TempDir private Path directory;
    private ReferenceData data;
    private DraftOffice office;
    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void begin() {
        data = Fixtures.emptyData(directory, SmallEdition.CLOCK);
        SmallEdition.publish(data);
        office = DraftOffice.of(data, new DraftTextJson(), SmallEdition.CLOCK);
        client = Pages.ofDrafts(data, office, demand);
    }

    @AfterEach
    void end() {
        data.close();
    }

    @Test
    void theDeskIsForThoseWhoEdit() {
        client.get().uri(DESK).accept(MediaType.TEXT_HTML).exchange().expectStatus().isSeeOther();
        assertThat(html("dorte", DESK)).contains("Du kan se her, men ikke afgøre noget");
    }

    @Test
    void itBeginsWithTheFirstCodeThatNobodyHasMappedAndSuggestsTargets() {
        assertThat(html("anne", DESK))
                .contains("SEL § 85</code>", "Ikke mappet endnu.", "en ny kladde")
                .doesNotContain(">Skråstreg<");
        assertThat(html("anne", DESK + "?show=all&code=J1.4"))
                .contains("value=\"F1\"", "svarer præcis til");
    }

    @Test
    void aDecisionBeginsADraftAndLeadsToTheNextCode() {
        var next = decide("anne", "SEL § 85", "do=map&target=F2&relation=broad&why=Efter+aftale");

        assertThat(next).contains("draft=lokal-ffb-1", "code=.0", "done=1-1");
        assertThat(html("anne", next))
                .contains("Gemt: ”Paragraf” er del af det bredere ”Spise”.", "Fortryd");
        var change = draft().changes().getFirst();
        assertThat(change.why()).isEqualTo("Efter aftale");
        assertThat(change.who().name()).isEqualTo("anne");
        decide("anne", ".0", "do=none");
        assertThat(draft().changes()).hasSize(2);
    }

    @Test
    void anotherTargetTakesThePlaceOfTheOldOneUnlessItStands() {
        decide("anne", "J1.4", "do=map&target=F2&relation=close");
        assertThat(html("anne", DESK + "?show=all&code=J1.4"))
                .contains("svarer omtrent til", "value=\"F2\"");
        decide("anne", "J1.4", "do=map&target=F1&relation=related&beside=true");
        assertThat(html("anne", DESK + "?show=all&code=J1.4"))
                .contains("er beslægtet med", "svarer omtrent til");
    }

    @Test
    void aRowThatIsAcceptedAgainIsSureFromThenOn() {
        assertThat(html("anne", DESK + "?show=unsure")).contains("Ingen koder her.");
        decide("anne", "J1.4", "do=map&target=F1&confidence=60");
        assertThat(html("anne", DESK + "?show=unsure")).contains(">Drikke<", "Sikkerhed 60 %");
        decide("anne", "J1.4", "do=map&target=F1");
        assertThat(html("anne", DESK + "?show=unsure")).contains("Ingen koder her.");
    }

    @Test
    void theLastDecisionIsUndone() {
        decide("anne", "J1.4", "do=none");
        assertThat(draft().changes()).hasSize(2);

        post("anne", DESK + "?draft=lokal-ffb-1", "undo=1-2&code=J1.4").expectStatus().isSeeOther();

        assertThat(draft().changes()).isEmpty();
    }

    @Test
    void nothingIsDecidedOnWhatAnotherHasChangedSince() {
        var seen = seen("bo", "J1.4");
        decide("anne", "J1.4", "do=none");

        assertThat(
                        text(
                                post(
                                        "bo",
                                        DESK + "?draft=lokal-ffb-1",
                                        "code=J1.4&seen=" + seen + "&do=map&target=F2")))
                .contains("Koden er ændret, siden du så den.");
    }

    @Test
    void twoPeopleDecideOnDifferentCodesOfOneDraft() {
        decide("anne", "SEL § 85", "do=none");
        var seen = seen("bo", ".0");
        decide("anne", "A+B;c", "do=none");

        post("bo", DESK + "?draft=lokal-ffb-1", "code=.0&do=none&seen=" + seen)
                .expectStatus()
                .isSeeOther();

        assertThat(draft().changes()).hasSize(3);
    }

    @Test
    void codesThatWereAskedForComeFirstWhereTheyAreSoughtFirst() {
        demand.asked(SmallEdition.vocabulary("lokal"), "A+B;c", Outcome.UNMAPPED, 9);
        demand.asked(SmallEdition.vocabulary("lokal"), ".0", Outcome.UNMAPPED, 20);

        assertThat(html("anne", DESK + "?show=demand"))
                .containsSubsequence(">Punktum forrest<", "spurgt 20", ">Tegn<", "spurgt 9");
    }

    @Test
    void codesInConflictAreShownWithWhatIsWrongUntilItIsMended() {
        assertThat(html("anne", DESK + "?show=conflict"))
                .contains(">Nul forrest<", "Én kode svarer præcist til flere forskellige:");
        decide("anne", "09", "do=map&target=F2");
        assertThat(html("anne", DESK + "?show=conflict")).contains("Ingen koder her.");
    }

    @Test
    void aConflictThatTheDraftMakesIsShownUntilItIsUndone() {
        decide("anne", "09", "do=map&target=F2");
        decide("anne", "J1.4", "do=map&target=F2&relation=exact&beside=true");
        assertThat(html("anne", DESK + "?show=conflict"))
                .contains(
                        ">Drikke</a>",
                        "<strong>Drikke</strong> svarer præcis til <strong>Spise</strong>")
                .doesNotContain(">Nul forrest<");
        decide("anne", "J1.4", "do=none");
        assertThat(html("anne", DESK + "?show=conflict")).contains("Ingen koder her.");
    }

    @Test
    void theTreeShowsWhatThereIsToDoAndWhereATargetStands() {
        assertThat(html("anne", DESK + "?view=tree")).contains("Træ</strong>", ">Tegn<");
        assertThat(html("anne", DESK + "/target?of=T1")).contains(">Drikke<", "target=F1");
        assertThat(html("anne", DESK + "/looked?target=F1")).contains("At drikke uden hjælp.");
    }

    @Test
    void anotherTargetIsSearchedFor() {
        assertThat(html("anne", DESK + "?code=.0&q=spise")).contains("Fundet", "value=\"F2\"");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(text(get("anne", DESK + "?draft=nope").expectStatus().isNotFound()))
                .contains("nope");
        assertThat(text(get("anne", DESK + "?done=x").expectStatus().isBadRequest()))
                .contains("&#39;done&#39; er to numre");
        assertThat(text(post("anne", DESK, "code=findes-ikke&do=none").expectStatus().isNotFound()))
                .contains("findes-ikke");
        assertThat(
                        text(
                                post(
                                        "anne",
                                        DESK,
                                        "code=J1.4&do=map&target=NIX&seen="
                                                + seen("anne", "J1.4"))))
                .contains("Vælg et mål først.");
    }

    private dk.ffb.service.draft.Draft draft() {
        return office.desk().find("lokal-ffb-1").orElseThrow().draft();
    }

    /// What the page says of the rows of a code.
    private String seen(String who, String code) {
        var html = html(who, DESK + "?show=all&code=" + dk.ffb.vocabulary.BaseUri.encode(code));
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(html);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    /// Decides on a code as the page shows it, and gives the address that this leads to.
    private String decide(String who, String code, String fields) {
        var sent =
                "code="
                        + dk.ffb.vocabulary.BaseUri.encode(code)
                        + "&seen="
                        + seen(who, code)
                        + "&"
                        + fields;
        var answer = post(who, DESK, sent).expectStatus().isSeeOther();
        return Objects.requireNonNull(
                        answer.expectBody().returnResult().getResponseHeaders().getLocation())
                .toString();
    }

    private ResponseSpec post(String who, String address, String fields) {
        return client.post()
                .uri(URI.create("http://localhost" + address))
                .accept(MediaType.TEXT_HTML)
                .header("Authorization", "Bearer " + who)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange();
    }

    private ResponseSpec get(String who, String address) {
        return client.get()
                .uri(URI.create("http://localhost" + address))
                .accept(MediaType.TEXT_HTML)
                .header("Authorization", "Bearer " + who)
                .exchange();
    }

    private String html(String who, String address) {
        return text(get(who, address).expectStatus().isOk());
    }

    private static String text(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
