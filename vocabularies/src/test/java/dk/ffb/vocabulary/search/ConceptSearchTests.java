package dk.ffb.vocabulary.search;

import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptSearchTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final ConceptSearch search =
            new SearchIndexer()
                    .index(
                            List.of(
                                    standard(
                                            "ffb",
                                            label("syn", "Syn").kind(Kind.FUNCTION),
                                            label("synsned", "Synsnedsættelse")
                                                    .kind(Kind.TARGET_GROUP)
                                                    .altLabel("da", "nedsat syn")
                                                    .hiddenLabel("da", "skeløjet")
                                                    .label("en", "visual impairment"),
                                            label("synk", "Synkronisering"),
                                            label("hoer", "Hørenedsættelse"),
                                            label("krim1", "Kriminalitet").kind(Kind.TARGET_GROUP),
                                            label("krim2", "Kriminalitet").kind(Kind.THEME),
                                            label("briller", "Hjælpemiddel")
                                                    .definition(
                                                            "da",
                                                            "Ting der hjælper et nedsat syn.")),
                                    standard("icf", label("b210", "Seeing functions"))),
                            ConceptSearchTests::mapped,
                            DAY);

    private static CompiledVocabulary standard(String key, ConceptBuilder... concepts) {
        var vocabulary =
                new Vocabulary(
                        new VocabularyKey(key),
                        List.of(),
                        Texts.danish(key),
                        Texts.NONE,
                        null,
                        Scope.STANDARD,
                        null);
        var built = Stream.of(concepts).map(ConceptBuilder::build).toList();
        return CompiledVocabulary.of(
                new VocabularyContent(vocabulary, null, null, built, List.of()));
    }

    private static ConceptBuilder label(String code, String label) {
        return new ConceptBuilder(code).label(Texts.DANISH, label);
    }

    private static List<MappedTerm> mapped(Code concept) {
        return concept.value().equals("syn")
                ? List.of(
                        new MappedTerm(
                                new Code(new VocabularyKey("icf"), "b210"),
                                "Seeing functions",
                                MappedTerm.EXACT))
                : List.of();
    }

    @Test
    void anExactLabelIsBeforeItsCompoundsAndNeverInsideAnotherWord() {
        assertThat(codes("syn")).startsWith("syn", "synsned");
        assertThat(how("syn")).startsWith(How.EXACT);
    }

    @Test
    void formsCompoundsAndSpellingsMeet() {
        assertThat(codes("synsnedsættelser")).startsWith("synsned");
        assertThat(codes("synsnedsaettelse")).startsWith("synsned");
        assertThat(codes("nedsættelse af synet")).startsWith("synsned");
        assertThat(codes("visual impairments")).startsWith("synsned");
    }

    @Test
    void aTypingSlipIsForgivenButNeverOutranksATrueWord() {
        assertThat(codes("krimnalitet")).startsWith("krim1");
        assertThat(how("krimnalitet").getFirst()).isEqualTo(How.FUZZY);
        assertThat(how("syn")).doesNotContain(How.FUZZY);
    }

    @Test
    void theCodeOfAnotherStandardLeadsToTheCommonLanguageFirst() {
        assertThat(codes("b210")).containsExactly("syn", "b210");
        assertThat(how("b210")).containsExactly(How.MAPPED_CODE, How.CODE);
        assertThat(codes("icf b210")).startsWith("b210");
    }

    @Test
    void aCodeInMoreDetailThanIsLoadedLeadsToTheOneAbove() {
        assertThat(codes("b2101")).containsExactly("b210");
    }

    @Test
    void theSameQuestionHasTheSameAnswerAndAnotherPageOrLanguageItsOwn() {
        assertThat(ask("syn", 0, 2)).isEqualTo(ask("syn", 0, 2));
        assertThat(ask("syn", 1, 2).hits()).isNotEqualTo(ask("syn", 0, 2).hits());
        assertThat(
                        search.search(
                                        new SearchQuery(
                                                "syn", Set.of(), Set.of(Kind.THEME), "da", 0, 2))
                                .total())
                .isZero();
    }

    @Test
    void homonymsAreBothShown() {
        var answer = ask("kriminalitet", 0, 20);

        assertThat(answer.hits()).hasSize(2);
        assertThat(answer.byKind()).containsEntry("theme", 1).containsEntry("target-group", 1);
    }

    @Test
    void whatMatchedIsMarkedAndNothingElse() {
        assertThat(text("syn", "synsned")).isEqualTo("nedsat <mark>syn</mark>");
        assertThat(text("hørenedsættelser", "hoer")).isEqualTo("<mark>Hørenedsættelse</mark>");
        assertThat(text("ting der", "briller"))
                .isEqualTo("<mark>Ting</mark> der hjælper et nedsat syn.");
    }

    @Test
    void aHiddenLabelFindsItsConceptButIsNeverShown() {
        assertThat(text("skeløjet", "synsned")).isEqualTo("Synsnedsættelse");
    }

    @Test
    void wordsThatWouldHaveFoundSomethingAreProposedWhereNothingDid() {
        var answer = ask("syk", 0, 20);

        assertThat(answer.total()).isZero();
        assertThat(answer.didYouMean()).containsExactly("syn");
        assertThat(ask("syn", 0, 20).didYouMean()).isEmpty();
    }

    @Test
    void theWholeQueryIsProposedWithItsSlipsMended() {
        assertThat(ask("nedsat krimnalitet", 0, 20).didYouMean())
                .containsExactly("nedsat kriminalitet");
        assertThat(ask("syk syk syk syk", 0, 20).didYouMean()).isEmpty();
    }

    @Test
    void slipsWithDanishLettersCountAsOne() {
        assertThat(codes("harenedsattelse")).startsWith("hoer");
        assertThat(codes("horenedsættelse")).startsWith("hoer");
    }

    @Test
    void aCompoundWrittenInTwoIsFoundInLongerNames() {
        assertThat(codes("hjælpe middel")).startsWith("briller");
    }

    @Test
    void aWordThatSaysLittleIsLeftOut() {
        assertThat(codes("synsproblemer")).startsWith("syn");
        assertThat(codes("besvær med synet")).startsWith("syn");
    }

    @Test
    void theNameInAnotherVocabularyLeadsToTheCommonLanguageRightBehindIt() {
        assertThat(codes("seeing functions")).startsWith("b210", "syn");
    }

    @Test
    void theNumberOfHitsIsTheSameOnEveryPage() {
        var many =
                new SearchIndexer()
                        .index(
                                List.of(
                                        vocabulary(
                                                "lokal",
                                                IntStream.rangeClosed(0, 900)
                                                        .mapToObj(n -> label("c" + n, name(n)))
                                                        .toArray(ConceptBuilder[]::new))),
                                MappedTerms.NONE,
                                DAY);

        var seen = new java.util.TreeSet<String>();
        for (var offset = 0; offset < 900; offset += 100) {
            var page = many.search(query("bolig", offset, 100));
            assertThat(page.total()).isEqualTo(900);
            page.hits().forEach(hit -> seen.add(hit.concept().value()));
        }
        assertThat(seen).hasSize(900);
    }

    @Test
    void whatAStandardOnceCalledSoIsBeforeWhatLocalSystemsDo() {
        var mixed =
                new SearchIndexer()
                        .index(
                                List.of(
                                        vocabulary("lokal", label("1", "Bolig")),
                                        standard(
                                                "gammel",
                                                label("2", "Bolig").status(Status.DEPRECATED)),
                                        standard("ny", label("3", "Hus").altLabel("da", "Bolig"))),
                                MappedTerms.NONE,
                                DAY);

        assertThat(mixed.search(query("bolig", 0, 20)).hits())
                .extracting(hit -> hit.concept().value())
                .containsExactly("2", "3", "1");
    }

    private static String name(int n) {
        if (n == 900) {
            return "Ældre";
        }
        return switch (n % 3) {
            case 0 -> "Bolig " + n;
            case 1 -> "Boligen nummer " + n;
            default -> "Ældrebolig " + n;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "????",
                ".*(x+x+)+y",
                "\u202e\u05d0\u05d1",
                "😀😀😀",
                "§§§",
                "a\u0000b",
                "\ud800",
                "---",
                "§ 99999999999999999999"
            })
    void whateverIsTypedHasAnAnswer(String typed) {
        assertThat(ask(typed, 0, 20)).isNotNull();
        assertThat(search.suggest(new SuggestQuery(typed, Set.of(), "da", 10))).isNotNull();
    }

    @Test
    void aWordTooLongToBeOneIsSaidToBeLongAndNotToBeNothing() {
        assertThat(ask("a".repeat(10_000), 0, 20).notes())
                .containsExactly(SearchAnswer.Note.SHORTENED);
    }

    @Test
    void aVeryLongTextIsCutAndSaysSo() {
        assertThat(ask("syn ".repeat(2_500), 0, 20).notes()).contains(SearchAnswer.Note.SHORTENED);
        assertThat(codes("s".repeat(10_000))).isEmpty();
    }

    @Test
    void completionsAreInDanishOrderAndEqualTextsAreOne() {
        var local =
                new SearchIndexer()
                        .index(
                                List.of(
                                        vocabulary(
                                                "lokal",
                                                label("1", "Bo på øen"),
                                                label("2", "Bo i Århus"),
                                                label("3", "Bo alene"),
                                                label("4", "Bo ældre"),
                                                label("5", "Bo alene"))),
                                MappedTerms.NONE,
                                DAY);

        assertThat(local.suggest(new SuggestQuery("bo", Set.of(), "da", 10)))
                .extracting(Completion::text)
                .containsExactly("Bo alene", "Bo i Århus", "Bo på øen", "Bo ældre");
    }

    @Test
    void anExplanationIsThereForEachHit() {
        var explanations = search.explain(query("nedsat syn", 0, 3));

        assertThat(explanations).hasSameSizeAs(ask("nedsat syn", 0, 3).hits());
        assertThat(explanations.getFirst().lines())
                .anyMatch(line -> line.startsWith("place 1: step "))
                .anyMatch(line -> line.startsWith("word: \"nedsat\" met "))
                .last()
                .asString()
                .contains("fewer words, the common language");
    }

    private SearchAnswer ask(String text, int offset, int limit) {
        return search.search(query(text, offset, limit));
    }

    private static SearchQuery query(String text, int offset, int limit) {
        return new SearchQuery(text, Set.of(), Set.of(), "da", offset, limit);
    }

    private List<String> codes(String text) {
        return ask(text, 0, 20).hits().stream().map(hit -> hit.concept().value()).toList();
    }

    private List<How> how(String text) {
        return ask(text, 0, 20).hits().stream().map(hit -> hit.matched().how()).toList();
    }

    private String text(String query, String code) {
        return ask(query, 0, 20).hits().stream()
                .filter(hit -> hit.concept().value().equals(code))
                .map(Hit::matched)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
