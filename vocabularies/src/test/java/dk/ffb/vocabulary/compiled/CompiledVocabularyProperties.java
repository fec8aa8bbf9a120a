package dk.ffb.vocabulary.compiled;

import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.content;
import static dk.ffb.vocabulary.Fixtures.packedAndUnpacked;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompiledVocabularyProperties {

    @Property(tries = 500)
    void givesBackWhatItWasMadeOf(@ForAll("contents") VocabularyContent content) {
        var compiled = CompiledVocabulary.of(content);

        assertThat(compiled.content()).isEqualTo(content);
        assertThat(compiled.size()).isEqualTo(content.concepts().size());
        for (var i = 0; i < compiled.size(); i++) {
            var concept = content.concepts().get(i);
            assertThat(compiled.find(concept.code())).isEqualTo(i);
            assertThat(compiled.concept(i)).isEqualTo(concept);
            assertThat(compiled.label(i, "en")).isEqualTo(concept.label("en"));
            assertThat(compiled.label(i, "da")).isEqualTo(concept.label("da"));
        }
    }

    @Property(tries = 300)
    void packedAndUnpackedItAnswersTheSame(
            @ForAll("contents") VocabularyContent content, @ForAll long seed) {
        for (var each : List.of(content, anyHierarchy(new SplittableRandom(seed)))) {
            var compiled = CompiledVocabulary.of(each);

            var unpacked = packedAndUnpacked(compiled::write, CompiledVocabulary::read);

            assertThat(unpacked.content()).isEqualTo(each);
            for (var i = 0; i < compiled.size(); i++) {
                assertThat(unpacked.find(compiled.code(i))).isEqualTo(i);
                assertThat(unpacked.label(i, "en")).isEqualTo(compiled.label(i, "en"));
                assertThat(unpacked.holds(i, 1)).isEqualTo(compiled.holds(i, 1));
                assertThat(unpacked.ancestors(i)).isEqualTo(compiled.ancestors(i));
                assertThat(unpacked.descendants(i)).isEqualTo(compiled.descendants(i));
                for (var j = 0; j < compiled.size(); j++) {
                    assertThat(unpacked.isBelow(i, j)).isEqualTo(compiled.isBelow(i, j));
                }
            }
        }
    }

    @Property(tries = 500)
    void findsNoCodeThatIsNotThere(
            @ForAll("contents") VocabularyContent content, @ForAll("texts") String code) {
        var there = content.concepts().stream().map(Concept::code).toList();
        assertThat(CompiledVocabulary.of(content).find(code)).isEqualTo(there.indexOf(code));
    }

    @Property(tries = 2_000)
    void theHashOfATextIsTheSameWhereverItLies(@ForAll("texts") String text) {
        var alone = text.getBytes(UTF_8);
        var amid = ("before" + text + "after").getBytes(UTF_8);

        assertThat(Utf8Hash.of(amid, 6, 6 + alone.length))
                .isEqualTo(Utf8Hash.of(alone, 0, alone.length));
    }

    @Property(tries = 2_000)
    void knowsTheHierarchyAsClimbingItWouldTell(@ForAll long seed) {
        var content = anyHierarchy(new SplittableRandom(seed));
        var compiled = CompiledVocabulary.of(content);

        for (var i = 0; i < compiled.size(); i++) {
            var above = climb(content, content.concepts().get(i));
            assertThat(codes(compiled, compiled.ancestors(i))).hasSameElementsAs(above);
            for (var j = 0; j < compiled.size(); j++) {
                assertThat(compiled.isBelow(i, j)).isEqualTo(above.contains(compiled.code(j)));
                assertThat(contains(compiled.descendants(j), i)).isEqualTo(compiled.isBelow(i, j));
            }
        }
    }

    @Property(tries = 2_000)
    void ancestorsComeNearestFirst(@ForAll long seed) {
        var content = anyHierarchy(new SplittableRandom(seed));
        var compiled = CompiledVocabulary.of(content);

        for (var i = 0; i < compiled.size(); i++) {
            var levels = new ArrayList<Integer>();
            for (var ancestor : compiled.ancestors(i)) {
                levels.add(steps(compiled, i, ancestor));
            }
            assertThat(levels).isSorted().doesNotContain(0);
        }
    }

    private static int steps(CompiledVocabulary vocabulary, int from, int to) {
        var level = Set.of(from);
        var steps = 0;
        while (!level.contains(to)) {
            level =
                    level.stream()
                            .flatMap(each -> IntStream.of(vocabulary.parents(each)).boxed())
                            .collect(Collectors.toSet());
            steps++;
        }
        return steps;
    }

    private static Set<String> climb(VocabularyContent content, Concept from) {
        var above = new LinkedHashSet<String>();
        for (var parent : from.broader()) {
            above.add(parent);
            content.concepts().stream()
                    .filter(each -> each.code().equals(parent))
                    .forEach(each -> above.addAll(climb(content, each)));
        }
        return above;
    }

    private static boolean contains(int[] numbers, int number) {
        return IntStream.of(numbers).anyMatch(each -> each == number);
    }

    private static List<String> codes(CompiledVocabulary vocabulary, int[] concepts) {
        return IntStream.of(concepts).mapToObj(vocabulary::code).toList();
    }

    /// Up to twelve concepts, each below some of those with a lower name, in any order.
    private static VocabularyContent anyHierarchy(RandomGenerator chance) {
        var concepts = new ArrayList<ConceptBuilder>();
        for (var i = chance.nextInt(12); i >= 0; i--) {
            var concept = concept("c" + i);
            for (var parents = i == 0 ? 0 : chance.nextInt(4); parents > 0; parents--) {
                concept.broader("c" + chance.nextInt(i));
            }
            concepts.add(chance.nextInt(concepts.size() + 1), concept);
        }
        return content("v", concepts.toArray(ConceptBuilder[]::new));
    }

    @Provide
    Arbitrary<VocabularyContent> contents() {
        return concepts()
                .list()
                .ofMaxSize(40)
                .uniqueElements(Concept::code)
                .map(CompiledVocabularyProperties::of);
    }

    private static VocabularyContent of(List<Concept> concepts) {
        return content(
                "v", concepts.stream().map(Concept::toBuilder).toArray(ConceptBuilder[]::new));
    }

    private static Arbitrary<Concept> concepts() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Status.class),
                        manyTexts(),
                        manyTexts(),
                        manyTexts(),
                        Arbitraries.integers().injectNull(0.7),
                        validities())
                .as((code, kind, status, labels, alternatives, others, step, validity) ->
                        new ConceptBuilder(code)
                                .kind(kind)
                                .status(status)
                                .labels(labels)
                                .altLabels(alternatives)
                                .hiddenLabels(others)
                                .definitions(alternatives)
                                .notes(others)
                                .scaleValue(step)
                                .validity(validity)
                                .replacedBy(List.copyOf(labels.in("da")))
                                .build());
    }

    private static Arbitrary<Texts> manyTexts() {
        var languages = Arbitraries.of("da", "en", "de");
        return Combinators.combine(languages, texts())
                .as(Texts::of)
                .list()
                .ofMaxSize(3)
                .map(all -> all.stream().reduce(Texts.NONE, Texts::with));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aAbB01.,- æØå€\u1F600")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<Validity> validities() {
        var days = Arbitraries.integers().between(0, 3).map(LocalDate.EPOCH::plusDays);
        return Combinators.combine(days.injectNull(0.6), days.injectNull(0.6))
                .as((from, to) ->
                        from != null && to != null && !from.isBefore(to)
                                ? Validity.ALWAYS
                                : new Validity(from, to));
    }
}
