package dk.ffb.service.docs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every outcome of a translation, on real codes.
@ExtendWith(GuideExtension.class)
final class TranslationGuideTests {

    private static final String SYSTEM_AND_CODE = "/api/v1/translate?system={system}&code={code}";
    private static final String TRANSLATE = SYSTEM_AND_CODE + "&target={target}";
    private static final String EXAMPLE = "eksempel-fagsystem";

    private final Guide guide;

    TranslationGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void translatesOneCode() {
        guide.get(TRANSLATE, "fsiii", "J1.4", "ffb")
                .shows("translate")
                .jsonPath("$.outcome")
                .isEqualTo("translated")
                .jsonPath("$.translations[0].label")
                .isEqualTo("Drikke");
    }

    @Test
    void takesAnIdentifierForTheKey() {
        guide.get(TRANSLATE, "urn:oid:1.2.208.176.2.21", "J1.4", "urn:oid:1.2.208.176.2.22")
                .shows("translate-oid")
                .jsonPath("$.translations[0].label")
                .isEqualTo("Drikke");
    }

    @Test
    void passesThroughFfbToAnotherSystem() {
        guide.get(TRANSLATE, "kle", "27.57.04", "dst")
                .shows("translate-hops")
                .jsonPath("$.translations[0].hops")
                .isEqualTo(2);
    }

    @Test
    void withoutTargetGivesAllThatCanBeReached() {
        guide.get(SYSTEM_AND_CODE, EXAMPLE, "BB103")
                .shows("translate-all")
                .jsonPath("$.translations[?(@.vocabulary == 'ffb')]")
                .isNotEmpty()
                .jsonPath("$.translations[?(@.vocabulary == 'kle')]")
                .isNotEmpty();
    }

    @Test
    void saysThatSeveralAreEquallyGood() {
        guide.get(TRANSLATE, EXAMPLE, "F07", "ffb")
                .shows("translate-ambiguous")
                .jsonPath("$.outcome")
                .isEqualTo("ambiguous")
                .jsonPath("$.translations[*].label")
                .isEqualTo(List.of("Drikke", "Spise"));
    }

    @Test
    void saysThatSomebodyLookedInVain() {
        guide.get(TRANSLATE, EXAMPLE, "LEDS", "ffb")
                .shows("translate-no-match")
                .jsonPath("$.outcome")
                .isEqualTo("no-match");
    }

    @Test
    void saysThatNobodyMappedTheCode() {
        guide.get(TRANSLATE, "kle", "27.03.22", "ffb")
                .shows("translate-unmapped")
                .jsonPath("$.outcome")
                .isEqualTo("unmapped");
    }

    @Test
    void suggestsCodesForOneThatIsUnknown() {
        guide.get(TRANSLATE, "fsiii", "j1,4", "ffb")
                .shows("translate-unknown-code")
                .jsonPath("$.outcome")
                .isEqualTo("unknown-code")
                .jsonPath("$.suggestions[0].code")
                .isEqualTo("J1.4");
    }

    @Test
    void givesTheSuccessorsOfARetiredCode() {
        guide.get(TRANSLATE, EXAMPLE, "BST", "ffb")
                .shows("translate-retired")
                .jsonPath("$.outcome")
                .isEqualTo("retired")
                .jsonPath("$.replacedBy[*].code")
                .isEqualTo(List.of("BST1", "BST2"));
    }

    @Test
    void answersForTheDayThatIsAskedAbout() {
        guide.get(TRANSLATE + "&at={at}", EXAMPLE, "BST", "ffb", "2019-03-01")
                .shows("translate-at")
                .jsonPath("$.outcome")
                .isEqualTo("translated")
                .jsonPath("$.at")
                .isEqualTo("2019-03-01");
    }

    @Test
    void answersThroughAnAncestorWhereAskedTo() {
        guide.get(TRANSLATE + "&fallback=broader", "fsiii", "J3.9", "ffb")
                .shows("translate-fallback")
                .jsonPath("$.translations[0].inherited")
                .isEqualTo(true);
    }
}
