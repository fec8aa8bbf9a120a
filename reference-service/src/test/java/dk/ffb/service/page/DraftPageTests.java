package dk.ffb.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.Fixtures;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.vocabulary.Concept;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/// The pages of drafts over a real store, without a browser. Anne edits, Dorte approves.
class DraftPageTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 30);
    private static final Author ANNE = new Author("anne", "anne");

    @TempDir private Path directory;
    private ReferenceData data;
    private DraftOffice office;
    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void begin() {
        data = Fixtures.emptyData(directory, SmallEdition.CLOCK);
        SmallEdition.publish(data);
        office = DraftOffice.of(data, new DraftTextJson(), SmallEdition.CLOCK);
        office.desk().create(Subject.VOCABULARY, "ffb", "Mad", ANNE);
        office.desk().create(Subject.MAPPING_SET, "lokal-ffb", "Koder", ANNE);
        client = Pages.ofDrafts(data, office, new Demand(SmallEdition.CLOCK));
    }

    @AfterEach
    void end() {
        data.close();
    }

    private String html(String who, String address) {
        var body =
                client.get()
                        .uri(URI.create("http://localhost/drafts/" + address))
                        .header("Authorization", "Bearer " + who)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(body);
    }

    @Test
    void whoeverOnlyApprovesReadsAConceptAsText() {
        assertThat(html("dorte", "ffb-1/concept?code=F1"))
                .contains(
                        "<dt>Navn</dt><dd class=\"text\">Drikke\nen: Drinking</dd>",
                        "<dt>Slags</dt><dd class=\"text\">Funktionsevne</dd>",
                        "<dt>Hører under</dt><dd class=\"text\">Egenomsorg</dd>",
                        "Du har ikke lov til at ændre kladden.")
                .doesNotContain("data-send", "<textarea");
        assertThat(html("anne", "ffb-1/concept?code=F1"))
                .contains("data-send", "<textarea", "value=\"Drikke\"");
    }

    @Test
    void whoeverOnlyApprovesReadsWhatElseADraftHoldsAsText() {
        assertThat(html("dorte", "ffb-1/collection?key=mad"))
                .contains("<dd class=\"text\">Spise\nDrikke</dd>")
                .doesNotContain("data-send");
        assertThat(html("dorte", "ffb-1/description"))
                .contains("<dt>Udgiver</dt><dd class=\"text\">KL</dd>")
                .doesNotContain("data-send");
        assertThat(html("dorte", "lokal-ffb-1/mapping?source=J1.4&target=F1&nth=0"))
                .contains(
                        "<dt>Målet er</dt><dd class=\"text\">præcis</dd>",
                        "<dt>Begrundelse</dt><dd class=\"text\">Et menneske har vurderet det</dd>")
                .doesNotContain("data-send");
    }

    @Test
    void ofALargeVocabularyOnlyWhatTheDraftTouchesIsLookedAtUntilSomebodyAsks() {
        var many = IntStream.range(0, 2001).mapToObj(n -> Concept.of("C" + n, "Begreb " + n));
        var large = Fixtures.vocabulary("stor", many.toArray(Concept[]::new));
        data.publisher().publish(List.of(NewRelease.of(large, "1", DAY, "")), "test", "");
        office.desk().create(Subject.VOCABULARY, "stor", "Meget", ANNE);

        assertThat(html("anne", "stor-1")).contains("Her er kun efterset", "check=all");
        assertThat(html("anne", "stor-1?check=all")).doesNotContain("Her er kun efterset");
        assertThat(html("anne", "ffb-1")).doesNotContain("Her er kun efterset");
    }

    @Test
    void aRowSaysWhyAndWhoMappedItAndWhen() {
        assertThat(html("anne", "lokal-ffb-1/mapping?source=J1.4&target=F1&nth=0"))
                .contains(
                        "name=\"set.justification\"",
                        "<option value=\"semapv:ManualMappingCuration\" selected>",
                        "name=\"set.slots.author_label\"",
                        "name=\"set.slots.mapping_date\"");
        assertThat(html("anne", "lokal-ffb-1/mapping"))
                .contains("<option value=\"semapv:ManualMappingCuration\" selected>");
    }
}
