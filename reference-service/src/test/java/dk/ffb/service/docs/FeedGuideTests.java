package dk.ffb.service.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.MediaType;

/// How one hears of what changes.
@ExtendWith(GuideExtension.class)
final class FeedGuideTests {

    private static final String CHANGES = "/api/v1/changes";
    private static final String OF_THE_EXAMPLE = CHANGES + "?vocabulary=eksempel-fagsystem";

    private final Guide guide;

    FeedGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void tellsWhatHasHappened() {
        guide.get(OF_THE_EXAMPLE)
                .shows("changes-feed")
                .jsonPath("$.items[*].kind")
                .isEqualTo(
                        List.of(
                                "release-published",
                                "release-published",
                                "concept-added",
                                "concept-relabelled"))
                .jsonPath("$.more")
                .isEqualTo(false);
    }

    @Test
    void tellsFeedReaders() {
        guide.get(OF_THE_EXAMPLE + "&kind=concept-added&lang=da")
                .accept("application/atom+xml")
                .shows("changes-atom")
                .consumeWith(answer ->
                        assertThat(text(answer.getResponseBody()))
                                .contains("nyt begreb: MENT Mentor"));
    }

    @Test
    void tellsFeedReadersTheLatestWhateverTheyAccept() {
        guide.get(OF_THE_EXAMPLE.replace("changes", "changes/atom"))
                .accept("text/html")
                .shows("changes-latest")
                .consumeWith(answer ->
                        assertThat(text(answer.getResponseBody()))
                                .contains("nyt begreb: MENT Mentor"));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatConcernsTheCodesThatSomebodyUses() {
        var codes =
                """
                {"codes":[
                  {"vocabulary":"eksempel-fagsystem","code":"FRIV"},
                  {"vocabulary":"ffb","code":"14615a09-4f7c-47ce-9ad5-85b8e0ba4a6c"}]}
                """;
        guide.post(CHANGES + "/affecting?since=0&limit=20", MediaType.APPLICATION_JSON, codes)
                .shows("changes-affecting")
                .jsonPath("$.items[*].code")
                .isEqualTo(List.of("FRIV"));
    }

    @Test
    void tellsAsItHappens() {
        guide.get(CHANGES + "/stream?vocabulary=eksempel-fagsystem&kind=concept-added")
                .header("Last-Event-ID", "2")
                .shows("changes-stream")
                .consumeWith(answer ->
                        assertThat(text(answer.getResponseBody()))
                                .startsWith("id: ")
                                .contains("\"code\":\"MENT\""));
    }
}
