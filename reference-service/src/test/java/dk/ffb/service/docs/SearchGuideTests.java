package dk.ffb.service.docs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(GuideExtension.class)
final class SearchGuideTests {

    private static final String SEARCH = "/api/v1/search?q={q}";

    private final Guide guide;

    SearchGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void findsAConceptFromEverydayWords() {
        guide.get(SEARCH + "&vocabulary=ffb&limit=2", "nedsat syn")
                .shows("search")
                .jsonPath("$.hits[0].concept.label")
                .isEqualTo("Synsnedsættelse")
                .jsonPath("$.facets.vocabulary.ffb")
                .exists();
    }

    @Test
    void findsAConceptFromTheCodeOfAnotherSystem() {
        guide.get(SEARCH + "&vocabulary=ffb&limit=1", "27.57.04")
                .shows("search-mapped-code")
                .jsonPath("$.hits[0].matched.how")
                .isEqualTo("mapped-code");
    }

    @Test
    void tellsHomonymsApartByTheirPath() {
        guide.get(SEARCH + "&vocabulary=ffb&limit=2", "Kriminalitet")
                .shows("search-homonyms")
                .jsonPath("$.hits[*].concept.label")
                .isEqualTo(List.of("Kriminalitet", "Kriminalitet"));
    }

    @Test
    void givesTheWayToTheNextHits() {
        var first =
                DocumentedService.client()
                        .build()
                        .get()
                        .uri(SEARCH + "&vocabulary=ffb&limit=2", "bolig")
                        .exchange()
                        .returnResult(byte[].class)
                        .getResponseBody()
                        .blockFirst();
        var next = JsonMapper.shared().readTree(first).path("next").stringValue();

        guide.get(SEARCH + "&vocabulary=ffb&limit=2&cursor={next}", "bolig", next)
                .shows("search-next-page")
                .jsonPath("$.hits[1].concept.label")
                .exists();
    }

    @Test
    void saysWhyAHitIsWhereItIs() {
        guide.get(SEARCH + "&vocabulary=ffb&limit=1&explain=true", "hørehæmet")
                .shows("search-explain")
                .jsonPath("$.hits[0].explanation[0]")
                .exists();
    }

    @Test
    void suggestsAnotherSearchWhenNothingFits() {
        guide.get(SEARCH + "&vocabulary=dst", "hørehæmet xyz")
                .shows("search-did-you-mean")
                .jsonPath("$.total")
                .isEqualTo(0)
                .jsonPath("$.didYouMean")
                .isArray();
    }

    @Test
    void completesWhileTyping() {
        guide.get("/api/v1/suggest?q={q}&vocabulary=ffb&limit=3", "syns")
                .shows("suggest")
                .jsonPath("$.items[?(@.label == 'Synsnedsættelse')]")
                .isNotEmpty();
    }
}
