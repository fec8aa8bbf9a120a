package dk.ffb.mapping.edition;

import static dk.ffb.vocabulary.Fixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine on what the project really ships.
class ShippedEditionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static Stream<String> vocabularies() {
        return ShippedEdition.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void givesBackEveryShippedVocabulary(String key) {
        var content = ShippedEdition.vocabulary(key);
        assertThat(CompiledVocabulary.of(content).content()).isEqualTo(content);
    }

    @Test
    void translatesTheExampleOfTheDesign() {
        var answer = ask("fsiii", "J1.4", "ffb");

        assertThat(answer.outcome()).isEqualTo(Outcome.TRANSLATED);
        assertThat(answer.label()).isEqualTo("Drikke");
        assertThat(answer.notes()).isEmpty();
        var best = answer.best().orElseThrow();
        assertThat(best.target().value()).startsWith("14615a09-");
        assertThat(best.label()).isEqualTo("Drikke");
        assertThat(best.relation()).isEqualTo(Relation.EXACT);
        assertThat(best.confidence()).isEqualTo(0.95);
        assertThat(best.path()).hasSize(1);
        assertThat(best.path().getFirst().justification())
                .isEqualTo("semapv:ManualMappingCuration");
    }

    @Test
    void leadsThroughFfbToOtherSystems() {
        var answer = ask("eksempel-fagsystem", "F12", "icf");

        assertThat(answer.outcome()).isEqualTo(Outcome.TRANSLATED);
        var best = answer.best().orElseThrow();
        assertThat(best.target()).hasToString("icf:b144");
        assertThat(best.path()).hasSize(2);
    }

    @Test
    void knowsOldAndNewCodesOfOneConcept() {
        var toUuid = ask("fsiii", "J1.4", "fsiii").best().orElseThrow();
        assertThat(toUuid.label()).isEqualTo("Drikke");

        var fromFfb = ask("ffb", "14615a09-bd94-4602-b43a-f6d3d3f9801d", "fsiii");
        assertThat(fromFfb.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(fromFfb.translations())
                .extracting(each -> each.target().value())
                .startsWith(toUuid.target().value(), "J1.4");
        assertThat(types(fromFfb)).containsExactly("old-code");
    }

    @Test
    void followsARetiredCodeToWhatItBecame() {
        var split = ask("eksempel-fagsystem", "BST", "ffb");

        assertThat(split.outcome()).isEqualTo(Outcome.RETIRED);
        assertThat(split.replacedBy())
                .extracting(each -> each.value())
                .containsExactly("BST1", "BST2");
        assertThat(split.translations()).isNotEmpty();
        assertThat(at(LocalDate.of(2018, 1, 1), "eksempel-fagsystem", "BST", "ffb").outcome())
                .isEqualTo(Outcome.TRANSLATED);
    }

    @Test
    void tellsStatedNoneFromUnmapped() {
        assertThat(ask("eksempel-fagsystem", "99", "ffb").outcome()).isEqualTo(Outcome.NO_MATCH);
        assertThat(ask("eksempel-fagsystem", "X-77", "ffb").outcome()).isEqualTo(Outcome.UNMAPPED);
    }

    @Test
    void suggestsTheCodeThatWasMeant() {
        assertThat(ask("fsiii", "j1,4", "ffb").suggestions())
                .first()
                .satisfies(each -> assertThat(each.code().value()).isEqualTo("J1.4"));
    }

    @Test
    void oldCasesAreTranslatedWithANote() {
        assertThat(types(at(LocalDate.of(2010, 1, 1), "fsiii", "J1.4", "ffb")))
                .containsOnly("before-first-release");
    }

    private static Answer ask(String system, String code, String target) {
        return at(DAY, system, code, target);
    }

    private static Answer at(LocalDate day, String system, String code, String target) {
        var query = TranslationQuery.of(key(system), code, key(target));
        return ShippedEdition.EDITION.at(day).translator().translate(query);
    }

    private static List<String> types(Answer answer) {
        return answer.notes().stream().map(Answer.Note::type).toList();
    }
}
