package dk.ffb.service.docs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// What is answered to calls that can't be met.
@ExtendWith(GuideExtension.class)
final class ProblemGuideTests {

    private static final String TRANSLATE =
            "/api/v1/translate?system={system}&code={code}&target={target}";

    private final Guide guide;

    ProblemGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void namesTheVocabularyThatMayHaveBeenMeant() {
        guide.get(TRANSLATE, "fsii", "J1.4", "ffb")
                .shows("problem-unknown-vocabulary", HttpStatus.NOT_FOUND)
                .jsonPath("$.didYouMean[0]")
                .isEqualTo("fsiii");
    }

    @Test
    void namesTheCodesThatMayHaveBeenMeant() {
        guide.get("/api/v1/vocabularies/{v}/concepts/{code}", "fsiii", "J1,4")
                .shows("problem-unknown-code", HttpStatus.NOT_FOUND)
                .jsonPath("$.didYouMean[0].code")
                .isEqualTo("J1.4");
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        guide.refused("/api/v1/search?q={q}&vokabular=ffb", "syn")
                .shows("problem-invalid-parameter", HttpStatus.BAD_REQUEST)
                .jsonPath("$.parameter")
                .isEqualTo("vokabular");
    }

    @Test
    void saysWhichEditionsThereAre() {
        guide.get(TRANSLATE + "&edition=7", "fsiii", "J1.4", "ffb")
                .shows("problem-unknown-edition", HttpStatus.NOT_FOUND)
                .jsonPath("$.current")
                .isEqualTo(2);
    }

    @Test
    void neverRepeatsAPersonalId() {
        guide.get("/api/v1/search?q={q}", "010190-1234")
                .shows("problem-personal-data", HttpStatus.BAD_REQUEST)
                .jsonPath("$[?(@ =~ /.*010190.*/)]")
                .isEmpty();
    }

    @Test
    void saysWhichFormatsItReads() {
        guide.post("/api/v1/translate", MediaType.TEXT_PLAIN, "J1.4")
                .shows("problem-unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .jsonPath("$.available")
                .isNotEmpty();
    }

    @Test
    void explainsAProblemToAPerson() {
        guide.get("/problems/{name}", "unknown-code").shows("problem-page");
    }
}
