package dk.ffb.service.docs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GuideExtension.class)
final class ConceptGuideTests {

    private static final String CONCEPTS = "/api/v1/vocabularies/{v}/concepts";
    private static final String CONCEPT = CONCEPTS + "/{code}";
    private static final String SIGHT = "615310e8-f702-4455-910b-9d6d8aa684fb";

    private final Guide guide;

    ConceptGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void looksAConceptUp() {
        guide.get(CONCEPT, "ffb", SIGHT)
                .shows("concept")
                .jsonPath("$.label")
                .isEqualTo("Synsnedsættelse")
                .jsonPath("$.path[*].label")
                .isEqualTo(
                        List.of(
                                "Social indsats",
                                "Målgruppe",
                                "Funktionsnedsættelse",
                                "Fysisk funktionsnedsættelse"));
    }

    @Test
    void findsAConceptByItsUri() {
        guide.get("/api/v1/concepts?uri={uri}", "https://w3id.org/ffb/kle/27.57.04")
                .shows("concept-by-uri")
                .jsonPath("$.code")
                .isEqualTo("27.57.04");
    }

    @Test
    void listsConceptsAPageAtATime() {
        guide.get(CONCEPTS + "?kind=theme&limit=2", "ffb")
                .shows("concepts")
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[*].kind")
                .isEqualTo(List.of("theme", "theme"))
                .jsonPath("$.next")
                .exists();
    }

    @Test
    void tellsWhatIsJustAbove() {
        guide.get(CONCEPT + "/broader", "ffb", SIGHT)
                .shows("concept-broader")
                .jsonPath("$.items[*].label")
                .isEqualTo(List.of("Fysisk funktionsnedsættelse"));
    }

    @Test
    void tellsWhatIsJustBelow() {
        guide.get(CONCEPT + "/narrower?limit=2", "kle", "27.57")
                .shows("concept-narrower")
                .jsonPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void tellsAllThatIsAbove() {
        guide.get(CONCEPT + "/ancestors", "ffb", SIGHT)
                .shows("concept-ancestors")
                .jsonPath("$.items.length()")
                .isEqualTo(4);
    }

    @Test
    void tellsAllThatIsBelow() {
        guide.get(CONCEPT + "/descendants?limit=2", "kle", "27")
                .shows("concept-descendants")
                .jsonPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void tellsWhatEachReleaseSaid() {
        guide.get(CONCEPT + "/history", "eksempel-fagsystem", "FRIV")
                .shows("concept-history")
                .jsonPath("$.items[*].change")
                .isEqualTo(List.of("added", "changed"));
    }
}
