package dk.ffb.mapping.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.translate.Answer.Step;
import dk.ffb.mapping.translate.Answer.Translation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TranslatorProperties {

    @Property(tries = 3_000)
    void equalsThePlainTranslator(@ForAll long seed) {
        var world = new RandomWorld(seed);
        var day = world.day();
        var query = world.query();

        var answer = world.edition().at(day).translator().translate(query);
        var plain = new PlainTranslator(world, day, query).translate();

        assertThat(lines(answer)).isEqualTo(plain.lines());
        assertThat(answer.outcome()).isEqualTo(plain.outcome());
    }

    @Property(tries = 3_000)
    void theBestOfARouteIsTheFirstOfTheAnswer(@ForAll long seed) {
        var world = new RandomWorld(seed);
        var query = world.query();
        var translator = world.edition().at(world.day()).translator();
        var route = translator.route(query);
        var best = new Best();

        for (var code : codes(world, query)) {
            route.best(code, best);
            var answer = route.answer(code);
            assertThat(best.outcome()).isEqualTo(answer.outcome());
            assertThat(best.isFound()).isEqualTo(!answer.translations().isEmpty());
            answer.translations().stream().findFirst().ifPresent(first -> assertSame(best, first));
        }
    }

    private static void assertSame(Best best, Translation first) {
        assertThat(best.vocabulary().code(best.concept())).isEqualTo(first.target().value());
        assertThat(best.relation()).isEqualTo(first.relation());
        assertThat(Double.isNaN(best.confidence()) ? null : (Double) best.confidence())
                .isEqualTo(first.confidence());
        assertThat(best.hops()).isEqualTo(first.path().size());
        assertThat(best.isInherited()).isEqualTo(first.inherited());
    }

    private static List<String> codes(RandomWorld world, TranslationQuery query) {
        return world.vocabularies.stream()
                .filter(each -> each.vocabulary().key().equals(query.system()))
                .flatMap(each -> each.concepts().stream())
                .map(concept -> concept.code())
                .toList();
    }

    @Property(tries = 500)
    void theSameQuestionHasTheSameAnswer(@ForAll long seed) {
        var world = new RandomWorld(seed);
        var day = world.day();
        var query = world.query();

        var once = world.edition().at(day).translator().translate(query);
        var again = world.edition().at(day).translator().translate(query);

        assertThat(again).isEqualTo(once).hasToString(once.toString());
    }

    @Property(tries = 500)
    void severalTargetsAnswerAsEachByItself(@ForAll long seed) {
        var world = new RandomWorld(seed);
        var translator = world.edition().at(world.day()).translator();
        var targets = new HashSet<>(List.of(world.oneVocabulary(), world.oneVocabulary()));
        var query = world.query(targets);

        var together = translator.translate(query);
        if (together.outcome() == Outcome.RETIRED) {
            return;
        }
        var apart = new HashSet<Translation>();
        for (var target : targets) {
            var alone =
                    new TranslationQuery(
                            query.system(),
                            query.code(),
                            Set.of(target),
                            query.maxHops(),
                            query.fallback(),
                            "da");
            var answer = translator.translate(alone);
            if (answer.outcome() == Outcome.RETIRED) {
                return;
            }
            apart.addAll(answer.translations());
        }
        assertThat(Set.copyOf(together.translations())).isEqualTo(apart);
    }

    @Property(tries = 500)
    void aPathVisitsNoVocabularyTwice(@ForAll long seed) {
        var world = new RandomWorld(seed);
        var answer = world.edition().at(world.day()).translator().translate(world.query());

        for (var translation : answer.translations()) {
            var path = translation.path();
            var between = path.stream().filter(step -> !isWithin(step)).toList();
            assertThat(between.stream().map(step -> step.to().vocabulary()).distinct())
                    .hasSameSizeAs(between);
            assertThat(path.subList(0, path.size() - 1)).noneMatch(TranslatorProperties::isWithin);
        }
    }

    private static boolean isWithin(Step step) {
        return step.from().vocabulary().equals(step.to().vocabulary());
    }

    private static List<String> lines(Answer answer) {
        return answer.translations().stream().map(TranslatorProperties::line).toList();
    }

    private static String line(Translation found) {
        return "%s %s %s%s %s"
                .formatted(
                        found.target(),
                        found.relation(),
                        found.confidence(),
                        found.inherited() ? " inherited" : "",
                        found.path().stream().map(TranslatorProperties::line).toList());
    }

    private static String line(Step step) {
        return step.mappingSet()
                + (step.inverted() ? " inverted " : " ")
                + step.from().value()
                + " "
                + step.to().value();
    }
}
