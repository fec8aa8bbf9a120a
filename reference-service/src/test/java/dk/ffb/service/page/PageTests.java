package dk.ffb.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.rest.SmallEdition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTests {

    private final Pages pages = new Pages(SmallEdition.second());

    @Test
    void theFrontPageOffersASearchAndTheVocabularies() {
        assertThat(pages.html("/"))
                .contains("type=\"search\"", "href=\"/vocabularies/lokal\"")
                .contains("<html lang=\"da\">");
    }

    @Test
    void linksKeepTheDayTheEditionAndTheLanguage() {
        assertThat(pages.html("/?at=2025-06-01&edition=1&lang=en"))
                .contains("<html lang=\"en\">")
                .contains("href=\"/vocabularies/ffb?at=2025-06-01&amp;edition=1&amp;lang=en\"");
    }

    @Test
    void aChosenDayIsSaidAndAnEmptyFieldIsNoDay() {
        assertThat(pages.html("/?at=2025-06-01")).contains("Du ser, hvad der gjaldt 1. juni 2025");
        assertThat(pages.html("/?at=")).doesNotContain("Du ser, hvad der gjaldt");
    }

    @Test
    void aSearchShowsWhereAHitStandsAndWhyItWasFound() {
        assertThat(pages.html("/search?q=drikke"))
                .contains("href=\"/vocabularies/ffb/concepts/F1\"")
                .contains("Fælles › Egenomsorg")
                .contains("<mark>Drikke</mark>");
    }

    @Test
    void whatWasSearchedForIsShownAsText() {
        assertThat(pages.html("/search?q=%3Cscript%3E"))
                .contains("value=\"&lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    @Test
    void theTreeIsClosedUntilAConceptInItIsAskedFor() {
        assertThat(pages.html("/vocabularies/ffb")).contains("Egenomsorg").doesNotContain("Drikke");
        assertThat(pages.html("/vocabularies/ffb?open=T1")).contains("Drikke", "Spise", "Sove");
    }

    @Test
    void aBranchHoldsWhatIsValidOnTheDay() {
        assertThat(pages.html("/vocabularies/ffb/branch?of=T1&at=2024-12-31"))
                .contains("Indtage")
                .doesNotContain("Sove");
        assertThat(pages.html("/vocabularies/ffb/branch?of=T1")).doesNotContain("Indtage");
    }

    @Test
    void theAlphabetShowsALetterAtATime() {
        assertThat(pages.html("/vocabularies/ffb/alphabet?letter=S"))
                .contains(">Sove<", ">Spise<")
                .doesNotContain(">Drikke<");
    }

    @Test
    void aConceptIsShownWithWhatItIsInOtherSystems() {
        assertThat(pages.html("/vocabularies/ffb/concepts/F1"))
                .contains("At drikke uden hjælp.", "indtage væske", "Lokalt system")
                .contains("href=\"/vocabularies/lokal/concepts/J1.4\"")
                .contains("<svg");
    }

    @Test
    void aPageTellsWhoeverIsSentALinkWhatItIs() {
        var html = pages.html("/vocabularies/ffb/concepts/F1?at=2026-07-01&lang=en");

        assertThat(html)
                .contains(
                        "<title>Drinking – Egenomsorg – Fælles Faglige Begreber</title>",
                        "<meta name=\"description\" content=\"At drikke uden hjælp.\">",
                        "<link rel=\"canonical\" href=\"/vocabularies/ffb/concepts/F1?at=2026-07-01&amp;lang=en\">",
                        "hreflang=\"da\" href=\"/vocabularies/ffb/concepts/F1?at=2026-07-01\"");
        assertThat(pages.html("/vocabularies/ffb/concepts/F2"))
                .contains("<meta name=\"description\" content=\"Funktionsevne · Fælles\">");
        assertThat(pages.html("/translate?system=lokal&code=J1.4"))
                .contains("<title>Oversæt J1.4 – Fælles Faglige Begreber</title>");
    }

    @Test
    void aConceptThatNoLongerHoldsSaysWhatReplacesIt() {
        assertThat(pages.html("/vocabularies/ffb/concepts/F0"))
                .contains("Begrebet er ikke gyldigt på dagen.", "1. januar 2025")
                .contains("href=\"/vocabularies/ffb/concepts/F1\"");
    }

    @Test
    void codesWithSignsHaveAddresses() {
        assertThat(pages.html("/vocabularies/lokal/concepts/ENSUU%2FSIU")).contains("Skråstreg");
        assertThat(pages.html("/vocabularies/lokal"))
                .contains("href=\"/vocabularies/lokal/concepts/ENSUU%2FSIU\"");
    }

    @Test
    void whatIsWrongIsSaidOnAPage() {
        assertThat(pages.html("/vocabularies/fbb", 404))
                .contains("<h1>Ukendt vokabular</h1>", "Mente du &#39;ffb&#39;?");
        assertThat(pages.html("/?at=i-morgen&lang=en", 400))
                .contains("The parameter &#39;at&#39; is a date");
        assertThat(pages.html("/nowhere", 404)).contains("Ingen sådan adresse");
    }

    @Test
    void whatLooksLikeAPersonIsRefusedAndNotRepeated() {
        assertThat(pages.html("/search?q=Hansen%20010190-1234", 400))
                .contains("Personoplysning afvist")
                .doesNotContain("010190", "Hansen");
    }

    @Test
    void nothingOnAPageMayComeFromElsewhereOrBeAScript() {
        pages.visit("/")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy ->
                                assertThat(policy)
                                        .startsWith("default-src 'none';")
                                        .doesNotContain("unsafe", "http:", "https:"));
        assertThat(pages.html("/vocabularies/ffb/concepts/F1"))
                .doesNotContain(" style=", "<style", " onclick");
    }

    @Test
    void assetsAreKeptForAsLongAsTheyAreTheSame() {
        var address =
                pages.html("/").replaceAll("(?s).*\"(/assets/ffb\\.css\\?v=[^\"]*)\".*", "$1");

        pages.visit(address)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=31536000, immutable");
        pages.visit("/assets/ffb.css?v=other")
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=86400");
        pages.visit("/assets/..%2Fapplication.properties").expectStatus().isNotFound();
    }

    @Test
    void aTranslationIsDrawnStepByStepAndSaidInWords() {
        assertThat(pages.html("/translate?system=lokal&code=J1.4&target=ffb"))
                .contains("class=\"way\"", "href=\"/mapping-sets/lokal-ffb\"", "95 %")
                .contains("”Drikke” (lokal) svarer præcis til ”Drikke” (ffb).");
    }

    @Test
    void aTranslationAlwaysSaysWhatCameOfIt() {
        assertThat(pages.html("/translate?system=lokal&code=09&target=ffb"))
                .contains("Flere lige gode");
        assertThat(pages.html("/translate?system=lokal&code=X&target=ffb"))
                .contains("Har intet modsvar");
        assertThat(pages.html("/translate?system=lokal&code=.0&target=ffb"))
                .contains("Ikke mappet");
        assertThat(pages.html("/translate?system=lokal&code=j1.4&target=ffb"))
                .contains("Ukendt kode", "Mente du:");
        assertThat(pages.html("/translate?system=ffb&code=F0&lang=en"))
                .contains("Retired", "Replaced by:");
    }

    @Test
    void aPastedListIsTranslatedLineByLine() {
        var html =
                pages.sent(
                        "/translate/list",
                        "system=lokal&target=ffb&codes=J1.4%0D%0A%0D%0A%3Cb%3E%0D%0A010190-1234",
                        200);

        assertThat(html)
                .contains(">J1.4</a>", "&lt;b&gt;", "ligner et CPR-nummer")
                .doesNotContain("010190", "<b>");
    }

    @Test
    void whatCameOfAPastedListIsTakenHomeAsCsv() {
        var fields = "system=lokal&target=ffb&codes=J1.4%0D%0A09%0D%0A%3Cb%3E%0D%0A010190-1234";

        assertThat(pages.sent("/translate/list", fields, 200)).contains("Hent som CSV");
        var csv =
                pages.sent("/translate/list", fields + "&as=csv")
                        .expectHeader()
                        .contentType("text/csv;charset=UTF-8")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(csv)
                .hasLineCount(5)
                .contains(
                        "code,outcome,target_code,target_label,relation,confidence\r\n",
                        "J1.4,translated,F1,Drikke,exact,",
                        "09,ambiguous,",
                        "<b>,unknown-code,,,,\r\n",
                        "\r\n,invalid,,,,\r\n");
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        assertThat(
                        pages.sent(
                                "/translate/list",
                                "system=lokal&target=ffb&codes=" + "X%0A".repeat(301),
                                413))
                .contains("301 linjer");
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() {
        assertThat(pages.sent("/translate/file/csv", "PK", 400))
                .contains("kan ikke læses som et Excel-regneark");
    }

    @Test
    void mappingSetsAreShownWithTheirCoverageAndTheirReach() {
        assertThat(pages.html("/mapping-sets"))
                .contains("href=\"/mapping-sets/lokal-ffb\"", "Lokalt til fælles", "role=\"img\"");
    }

    @Test
    void theRowsOfAMappingSetCanBeNarrowedDown() {
        assertThat(pages.html("/mapping-sets/lokal-ffb"))
                .contains(">Drikke<", ">Skråstreg<", ">Ingen<");
        assertThat(pages.html("/mapping-sets/lokal-ffb?relation=broad"))
                .contains(">Skråstreg<")
                .doesNotContain(">Ingen<");
        assertThat(pages.html("/mapping-sets/lokal-ffb?below=91"))
                .contains(">Nul forrest<")
                .doesNotContain(">Skråstreg<");
    }

    @Test
    void whatNobodyHasMappedAndWhatContradictsIsShown() {
        assertThat(pages.html("/mapping-sets/lokal-ffb?show=unmapped"))
                .contains(">Punktum forrest<")
                .doesNotContain(">Skråstreg<");
        assertThat(pages.html("/mapping-sets/lokal-ffb?show=conflicts"))
                .contains("Én kode svarer præcist til flere forskellige", ">Nul forrest<");
    }

    @Test
    void newsNameEveryReleaseLatestFirst() {
        assertThat(pages.html("/releases")).containsSubsequence("Udgave 2", "Udgave 1");
        assertThat(pages.html("/releases?at=2026-01-01")).contains("Træder i kraft senere");
    }

    @Test
    void newsCanBeOfOneThingAloneAndSoCanTheFeed() {
        assertThat(pages.html("/releases?about=lokal-ffb"))
                .contains("href=\"/releases/follow?mappingSet=lokal-ffb\"")
                .contains("href=\"/mapping-sets/lokal-ffb\"")
                .doesNotContain("href=\"/vocabularies/ffb\"");
    }

    @Test
    void theCalendarTellsWhatComesIntoForceOnWhichDay() {
        assertThat(pages.html("/releases/calendar?at=2024-06-01"))
                .containsSubsequence("1. januar 2025", "Koder, der slutter", "1. juni 2026")
                .contains("href=\"/vocabularies/ffb/changes?to=2&amp;at=2024-06-01\"");
        assertThat(pages.html("/releases/calendar?at=2090-01-01"))
                .contains("Intet af det, der er udgivet");
    }

    @Test
    void twoReleasesAreCompared() {
        assertThat(pages.html("/vocabularies/ffb/releases"))
                .containsSubsequence("1. juni 2026", "30. maj 2024");
        assertThat(pages.html("/vocabularies/ffb/changes?from=1&to=2")).contains("Nye", ">Sove<");
        assertThat(pages.html("/vocabularies/ffb/changes?from=2&to=1"))
                .contains("Taget ud", ">Sove<");
        assertThat(pages.html("/vocabularies/ffb/changes?from=1&to=7", 404))
                .contains("ingen udgivelse");
    }

    @Test
    void twoReleasesOfAMappingSetAreComparedRowByRow() {
        var before = SmallEdition.mappings();
        var rows = new ArrayList<>(before.mappings());
        rows.removeFirst();
        rows.set(0, Mapping.of("09", Relation.RELATED, "F1", 0.5));
        rows.add(Mapping.of(".0", Relation.CLOSE, "F2", null));
        var after =
                new MappingSet(
                        before.key(),
                        before.subject(),
                        before.object(),
                        before.titles(),
                        before.descriptions(),
                        "2026.2",
                        before.validFrom(),
                        before.slots(),
                        rows,
                        before.denied());
        var twice =
                new Pages(
                        Edition.of(
                                2,
                                Instant.parse("2026-01-02T12:00:00Z"),
                                List.of(
                                        SmallEdition.release(SmallEdition.common(), 1),
                                        SmallEdition.release(SmallEdition.local(), 1)),
                                List.of(
                                        SmallEdition.release(before, 1),
                                        SmallEdition.release(after, 2))));

        assertThat(twice.html("/mapping-sets/lokal-ffb/releases"))
                .contains("changes?to=2026.2", "changes?to=2026.1");
        assertThat(twice.html("/mapping-sets/lokal-ffb/changes"))
                .containsSubsequence(
                        "Ændrede rækker",
                        "<del>svarer præcis til (90 %)</del> <ins>er beslægtet med (50 %)</ins>",
                        "Nye rækker",
                        ">Punktum forrest<",
                        "<ins>svarer omtrent til</ins>",
                        "Fjernede rækker",
                        "<del>svarer præcis til (95 %)</del>");
        assertThat(twice.html("/mapping-sets/lokal-ffb/changes?from=7", 404))
                .contains("ingen udgivelse");
        assertThat(twice.html("/releases")).contains("/mapping-sets/lokal-ffb/changes?to=2026.2");
    }

    @Test
    void aReleaseIsTakenHomeInTheFormatThatTheLinkNames() {
        pages.visit("/vocabularies/ffb/download?format=csv")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv");
        assertThat(pages.html("/vocabularies/ffb/download?format=sssom", 400)).contains("format");
    }

    @Test
    void theServiceSaysHowItIs() {
        assertThat(pages.html("/status")).contains("Tjenesten svarer.", "2 med 12 begreber");
    }
}
