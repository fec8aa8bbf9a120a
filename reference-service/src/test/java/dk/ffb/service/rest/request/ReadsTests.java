package dk.ffb.service.rest.request;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class ReadsTests {

    private final Calls calls = new Calls(SmallEdition.second());

    @Test
    void aParameterThatNobodyKnowsIsRefusedAndTheLikelyOneNamed() {
        calls.get("/vocabularies/ffb/concepts/F1?att=2026-01-01")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-parameter")
                .jsonPath("$.parameter")
                .isEqualTo("att")
                .jsonPath("$.didYouMean[0]")
                .isEqualTo("at")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("Mente du 'at'?"))
                .jsonPath("$.detailEn")
                .value(detail -> assertThat((String) detail).contains("Did you mean 'at'?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at=2026-02-30",
                "at=20260101",
                "at=i%20dag",
                "at=",
                "at=2026-01-01&at=2026-01-02",
                "edition=0x1",
                "edition=-1",
                "edition=",
                "lang=fr",
                "lang=da&lang=en"
            })
    void aValueThatCannotBeUsedIsRefused(String query) {
        calls.get("/vocabularies/ffb?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-parameter")
                .jsonPath("$.parameter")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "999999999"})
    void anEditionThatHasNotComeIsUnknown(String edition) {
        calls.get("/vocabularies/ffb?edition=" + edition)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-edition")
                .jsonPath("$.current")
                .isEqualTo(2);
    }

    @Test
    void anEarlierEditionKnowsOnlyWhatWasPublishedThen() {
        calls.ok("/vocabularies/ffb").expectBody().jsonPath("$.release").isEqualTo("2");
        calls.ok("/vocabularies/ffb?edition=1").expectBody().jsonPath("$.release").isEqualTo("1");
    }

    @Test
    void theDayChoosesTheReleaseInForce() {
        calls.ok("/vocabularies/ffb?at=2026-05-31")
                .expectBody()
                .jsonPath("$.release")
                .isEqualTo("1");
        calls.ok("/vocabularies/ffb?at=2026-06-01")
                .expectBody()
                .jsonPath("$.release")
                .isEqualTo("2");
    }

    @Test
    void anAnswerThatCanChangeIsKeptShortlyAndOneThatCannotForever() {
        calls.ok("/vocabularies/ffb")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        calls.ok("/vocabularies/ffb?edition=1&at=2026-01-01")
                .expectHeader()
                .valueMatches(HttpHeaders.CACHE_CONTROL, ".*immutable");
    }

    @Test
    void theSameEditionAndDayGiveTheSameBytesLater() {
        var before =
                new Calls(SmallEdition.first())
                        .text("/vocabularies/ffb/concepts?edition=1&at=2026-07-01");
        assertThat(calls.text("/vocabularies/ffb/concepts?edition=1&at=2026-07-01"))
                .isEqualTo(before);
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        var tag =
                Objects.requireNonNull(
                        calls.ok("/vocabularies")
                                .expectBody()
                                .returnResult()
                                .getResponseHeaders()
                                .getETag());
        for (var known : new String[] {tag, "\"x\", " + tag, tag.substring(2), "*"}) {
            calls.client()
                    .get()
                    .uri("/api/v1/vocabularies")
                    .header(HttpHeaders.IF_NONE_MATCH, known)
                    .exchange()
                    .expectStatus()
                    .isNotModified()
                    .expectHeader()
                    .valueEquals(HttpHeaders.ETAG, tag)
                    .expectBody()
                    .isEmpty();
        }
        calls.client()
                .get()
                .uri("/api/v1/vocabularies")
                .header(HttpHeaders.IF_NONE_MATCH, "\"x\"")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void headAnswersAsGetWithoutTheBody() {
        calls.client()
                .head()
                .uri("/api/v1/vocabularies/ffb")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists(HttpHeaders.ETAG)
                .expectBody()
                .isEmpty();
    }

    @Test
    void aMethodThatCannotBeUsedIsToldThoseThatCan() {
        calls.client()
                .method(HttpMethod.DELETE)
                .uri("/api/v1/vocabularies")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/method-not-allowed");
        calls.client()
                .options()
                .uri("/api/v1/translate")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nope", "/api/v1", "/api/v1/vocabularies/ffb/nope", "/problems/nope"})
    void whereThereIsNothingAProblemSaysSo(String path) {
        calls.client()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/translate?system=lokal&code=010190-1234&target=ffb",
                "/translate?system=lokal&code=0101901234&target=ffb",
                "/search?q=borger+010190+1234",
                "/vocabularies/ffb/concepts/010190-1234",
                "/vocabularies/010190-1234",
                "/vocabularies?%30101901234=x",
                "/nope/010190-1234"
            })
    void whatLooksLikeAPersonIsRefusedAndNotRepeated(String address) {
        var body =
                calls.get(address)
                        .expectStatus()
                        .isBadRequest()
                        .expectBody()
                        .jsonPath("$.type")
                        .isEqualTo("/problems/personal-data")
                        .returnResult()
                        .getResponseBody();
        assertThat(new String(Objects.requireNonNull(body))).doesNotContain("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vocabularies/%FF", "/search?q=%C3", "/search?q=%E6"})
    void anAddressThatIsNotUtf8IsRefused(String address) {
        calls.get(address)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-address");
    }

    @Test
    void problemsExplainThemselvesToPeople() {
        calls.client()
                .get()
                .uri(URI.create("http://localhost/problems/unknown-code"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Ukendt kode").contains("Unknown code"));
    }

    @Test
    void englishIsGivenToThoseWhoAskForIt() {
        calls.get("/vocabularies/nej?lang=en")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Unknown vocabulary")
                .jsonPath("$.detail")
                .isEqualTo("There is no vocabulary 'nej'.");
    }
}
