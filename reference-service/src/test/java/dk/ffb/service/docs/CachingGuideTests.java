package dk.ffb.service.docs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/// The same request with the same edition and day gives the same bytes, and says so.
@ExtendWith(GuideExtension.class)
final class CachingGuideTests {

    private static final String PINNED =
            "/api/v1/translate?system=fsiii&code=J1.4&target=ffb&at=2026-11-21&edition=2";

    private final Guide guide;

    CachingGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void letsAnAnswerOfAGivenEditionAndDayBeKeptForever() {
        guide.get(PINNED).shows("pinned").jsonPath("$.edition").isEqualTo(2);
    }

    @Test
    void saysThatNothingHasChanged() {
        guide.get(PINNED)
                .header(HttpHeaders.IF_NONE_MATCH, tag(DocumentedService.client().build()))
                .shows("not-modified", HttpStatus.NOT_MODIFIED)
                .isEmpty();
    }

    private static String tag(WebTestClient client) {
        return client.get()
                .uri(PINNED)
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag();
    }
}
