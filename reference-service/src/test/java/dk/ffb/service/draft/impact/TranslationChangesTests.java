package dk.ffb.service.draft.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.draft.impact.TranslationChanges.Answers;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranslationChangesTests {

    private static final VocabularyKey LOCAL = new VocabularyKey("lokal");
    private static final Code COMMON = new Code(new VocabularyKey("ffb"), "F");

    @Test
    void namesAllOfAFew() {
        assertThat(TranslationChanges.of(new Answers(answer(1), answer(2))))
                .extracting(it -> it.before() + " → " + it.after())
                .containsExactly("exact K0 → exact K0, exact K1");
    }

    @Test
    void namesTheFirstOfManyAndSaysHowMany() {
        assertThat(TranslationChanges.of(new Answers(answer(0), answer(450))))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.after())
                                .contains("exact K9")
                                .doesNotContain("K10")
                                .endsWith("… (450)"));
    }

    private static Answer answer(int codes) {
        var translations =
                IntStream.range(0, codes)
                        .mapToObj(n ->
                                new Answer.Translation(
                                        new Code(LOCAL, "K" + n),
                                        "K" + n,
                                        Relation.EXACT,
                                        null,
                                        false,
                                        List.of()))
                        .toList();
        var outcome = codes == 0 ? Outcome.UNMAPPED : Outcome.TRANSLATED;
        return new Answer(outcome, COMMON, "F", List.of(), translations, List.of(), List.of());
    }
}
