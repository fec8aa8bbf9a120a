package dk.ffb.service.rest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ReleaseHandlerTests {

    private final Calls calls = new Calls(SmallEdition.second());

    private ResponseSpec ask(String path, String accept) {
        return calls.client().get().uri("/api/v1" + path).header("Accept", accept).exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "/vocabularies/ffb/releases/1, text/turtle, @prefix",
        "/vocabularies/ffb/releases/1, text/csv, code",
        "/vocabularies/ffb/releases/1, application/fhir+json, {",
        "/vocabularies/ffb/releases/1, '*/*', '{\"version\":\"1\"'",
        "/vocabularies/ffb/concepts, text/csv, code",
        "/vocabularies/ffb/concepts, '*/*', '{\"items\"'"
    })
    void aReleaseIsGivenInTheFormatThatIsAccepted(String path, String accept, String beginning) {
        ask(path, accept)
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .expectBody(String.class)
                .value(text -> assertThat(text).startsWith(beginning));
    }

    @Test
    void fhirIsR4UnlessR5IsAskedFor() {
        var path = "/mapping-sets/lokal-ffb/mappings";
        ask(path, "application/fhir+json")
                .expectHeader()
                .valueEquals("Content-Type", "application/fhir+json;fhirVersion=4.0")
                .expectBody()
                .jsonPath("$.group[0].element[0].target[0].equivalence")
                .exists();
        ask(path, "application/fhir+json; fhirVersion=5.0")
                .expectHeader()
                .valueEquals("Content-Type", "application/fhir+json;fhirVersion=5.0")
                .expectBody()
                .jsonPath("$.group[0].element[0].target[0].relationship")
                .exists();
        ask(path, "application/fhir+json; fhirVersion=3.0").expectStatus().isEqualTo(406);
    }

    @Test
    void whatAFormatHasNoRoomForIsNamed() {
        ask("/vocabularies/ffb/concepts", "text/csv")
                .expectHeader()
                .valueEquals("Ffb-Leaves-Out", "other languages than Danish, collections");
        ask("/vocabularies/ffb/concepts", "text/turtle")
                .expectHeader()
                .doesNotExist("Ffb-Leaves-Out");
    }

    @Test
    void aReleaseThatThereIsNotIsToldOfWithThoseThatThereAre() {
        calls.get("/vocabularies/ffb/releases/9")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-release")
                .jsonPath("$.available[0]")
                .isEqualTo("1");
    }

    @Test
    void aFileIsOfTheWholeRelease() {
        ask("/vocabularies/ffb/concepts?top=true", "text/csv")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-parameter");
    }
}
