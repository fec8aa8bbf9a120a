package dk.ffb.service.rest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingSetHandlerTests {

    private final Calls calls = new Calls(SmallEdition.second());

    @Test
    void mappingSetsAreListedAndDescribed() {
        calls.ok("/mapping-sets").expectBody().jsonPath("$.items[0].key").isEqualTo("lokal-ffb");
        calls.ok("/mapping-sets/lokal-ffb")
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("lokal")
                .jsonPath("$.object")
                .isEqualTo("ffb")
                .jsonPath("$.mappings")
                .isEqualTo(5);
        calls.get("/mapping-sets/lokal-fbb")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-mapping-set")
                .jsonPath("$.didYouMean[0]")
                .isEqualTo("lokal-ffb");
    }

    @Test
    void rowsAreGivenInPages() {
        calls.ok("/mapping-sets/lokal-ffb/mappings?limit=1")
                .expectBody()
                .jsonPath("$.items[0].source.code")
                .isEqualTo("J1.4")
                .jsonPath("$.items[0].target.label")
                .isEqualTo("Drikke")
                .jsonPath("$.next")
                .isNotEmpty();
        calls.ok("/mapping-sets/lokal-ffb/mappings")
                .expectBody()
                .jsonPath("$.items[4].relation")
                .isEqualTo("none")
                .jsonPath("$.items[4].target")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/tab-separated-values, #curie_map",
        "text/csv, source_code",
        "text/turtle, @prefix",
        "'text/html;q=0, text/csv;q=0.5', source_code",
        "*/*, {\"items\""
    })
    void theFormatIsTheOneThatIsAccepted(String accept, String beginning) {
        calls.client()
                .get()
                .uri("/api/v1/mapping-sets/lokal-ffb/mappings")
                .header("Accept", accept)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith(beginning));
    }

    @Test
    void aFormatThatThereIsNotIsRefusedWithThoseThatThereAre() {
        calls.client()
                .get()
                .uri("/api/v1/mapping-sets/lokal-ffb/mappings")
                .header("Accept", "application/pdf")
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.available[0]")
                .isEqualTo("application/json");
    }

    @Test
    void aConceptKnowsTheRowsThatNameItFromEitherEnd() {
        calls.ok("/vocabularies/ffb/concepts/T1/mappings")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].inverted")
                .isEqualTo(true)
                .jsonPath("$.items[0].relation")
                .isEqualTo("narrow")
                .jsonPath("$.items[0].from.code")
                .isEqualTo("T1")
                .jsonPath("$.items[0].to.code")
                .isEqualTo("ENSUU/SIU");
        calls.ok("/vocabularies/lokal/concepts/X/mappings")
                .expectBody()
                .jsonPath("$.items[0].relation")
                .isEqualTo("none")
                .jsonPath("$.items[0].to")
                .isEmpty();
    }

    @Test
    void releasesAreCompared() {
        calls.ok("/vocabularies/ffb/changes?from=1&to=2")
                .expectBody()
                .jsonPath("$.added[0].code")
                .isEqualTo("F3")
                .jsonPath("$.removed")
                .isEmpty();
        calls.ok("/vocabularies/ffb/changes").expectBody().jsonPath("$.from").isEqualTo("1");
        calls.get("/vocabularies/ffb/changes?from=0")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.available[1]")
                .isEqualTo("2");
    }

    @Test
    void aConceptHasTheHistoryOfItsReleases() {
        calls.ok("/vocabularies/ffb/concepts/F1/history")
                .expectBody()
                .jsonPath("$.items[0].change")
                .isEqualTo("added")
                .jsonPath("$.items[1].change")
                .isEqualTo("unchanged");
        calls.ok("/vocabularies/ffb/concepts/F3/history")
                .expectBody()
                .jsonPath("$.items[0].version")
                .isEqualTo("2");
        calls.get("/vocabularies/ffb/concepts/nej/history").expectStatus().isNotFound();
    }
}
