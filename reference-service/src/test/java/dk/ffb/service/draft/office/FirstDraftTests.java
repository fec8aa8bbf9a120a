package dk.ffb.service.draft.office;

import static dk.ffb.service.draft.edit.DraftFixtures.ANNE;
import static dk.ffb.service.draft.edit.DraftFixtures.NOW;
import static dk.ffb.service.draft.edit.DraftFixtures.labelled;
import static dk.ffb.service.rest.SmallEdition.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Base;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.draft.check.Check.Rule;
import dk.ffb.service.draft.check.DraftChecks;
import dk.ffb.service.draft.edit.DraftFixtures;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.keep.BaseForm;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FirstDraftTests {

    private static final Edit SWIM = new Edit.AddConcept("S", labelled("Svømme"));

    @Test
    void isNothingButItsNameAtFirst() {
        var first = vocabulary("aktiviteter");
        var drafted = DraftFixtures.edited(first.base().content(), first.description());

        var vocabulary = DraftFixtures.vocabulary(drafted);
        assertThat(vocabulary.concepts()).isEmpty();
        assertThat(vocabulary.vocabulary().title("da")).isEqualTo("Aktiviteter");
        assertThat(vocabulary.vocabulary().scope()).isEqualTo(Scope.LOCAL);
    }

    @Test
    void isKeptAndFoundAgain() {
        for (var first : List.of(vocabulary("aktiviteter"), mappingSet("a-b"))) {
            var facts = new HashMap<>(BaseForm.facts(first.base()));
            facts.put("key", first.key());
            facts.put("subject", first.subject().name());

            assertThat(BaseForm.base(facts)).isEqualTo(first.base());
        }
    }

    @Test
    void aDraftFromBeforeThereWereSuchIsOfItsRelease() {
        assertThat(BaseForm.base(Map.of("base", "2024.1"))).isEqualTo(new Base.Published("2024.1"));
    }

    @Test
    void takesAKeyThatNobodyHas() {
        var edition = SmallEdition.first();

        assertThatCode(() -> vocabulary("aktiviteter").requireFree(edition))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> vocabulary("ffb").requireFree(edition))
                .isInstanceOf(DraftRefusal.class)
                .hasMessageContaining("published already");
        assertThatThrownBy(() -> mappingSet("lokal-ffb").requireFree(edition))
                .isInstanceOf(DraftRefusal.class);
        assertThatThrownBy(() ->
                        vocabulary("aktiviteter", "urn:oid:1.2.208.176.2.22").requireFree(edition))
                .isInstanceOf(DraftRefusal.class)
                .hasMessageContaining("belongs to the vocabulary ffb");
    }

    @Test
    void isNotReadyWhileItIsEmpty() {
        var first = vocabulary("aktiviteter");

        assertThat(rules(first, first.description())).contains(Rule.EMPTY);
    }

    @Test
    void isNotReadyWhereSomebodyElsePublishedItFirst() {
        assertThat(rules(vocabulary("ffb"), SWIM)).contains(Rule.BASE);
    }

    @Test
    void isNotReadyWhereSomebodyElseTookItsIdentifier() {
        var first = vocabulary("aktiviteter", "urn:oid:1.2.208.176.2.22");

        assertThat(rules(first, first.description(), SWIM)).containsExactly(Rule.INTEGRITY);
    }

    @Test
    void aSystemsOwnListNeedsNoMoreThanNames() {
        var first = vocabulary("aktiviteter");

        assertThat(rules(first, first.description(), SWIM)).isEmpty();
    }

    @Test
    void aStandardKeepsToTheShapesButForLabelAndDay() {
        var first =
                FirstDraft.of(
                        new VocabularyKey("aktiviteter"),
                        Scope.STANDARD,
                        vocabulary("aktiviteter").description());

        assertThat(checks(first, first.description(), SWIM))
                .extracting(Check::english)
                .containsExactlyInAnyOrder(
                        "a concept has a kind, such as ffb:function",
                        "a vocabulary says where its facts come from");
    }

    private static List<Rule> rules(FirstDraft first, Edit... edits) {
        return checks(first, edits).stream().map(Check::rule).toList();
    }

    private static List<Check> checks(FirstDraft first, Edit... edits) {
        var changes = DraftFixtures.changes(first.base().content(), edits);
        var draft =
                Draft.begin("d-1", Subject.VOCABULARY, first.key(), first.base(), "", ANNE, NOW);
        return DraftChecks.of(
                        draft,
                        Drafted.of(first.base().content(), changes),
                        SmallEdition.first().at(TODAY))
                .stream()
                .filter(Check::stops)
                .toList();
    }

    private static FirstDraft vocabulary(String key, String... identifiers) {
        var said =
                new Parts.Gathering()
                        .put(Part.TITLES, Texts.danish("Aktiviteter"))
                        .put(Part.PUBLISHER, "Odense Kommune")
                        .put(Part.IDENTIFIERS, List.of(identifiers))
                        .parts();
        return FirstDraft.of(new VocabularyKey(key), Scope.LOCAL, describe(said));
    }

    private static FirstDraft mappingSet(String key) {
        return FirstDraft.of(
                new MappingSetKey(key),
                new VocabularyKey("lokal"),
                new VocabularyKey("ffb"),
                describe(Parts.of(Part.TITLES, Texts.danish("Fra a til b"))));
    }

    private static Edit.Describe describe(Parts said) {
        return new Edit.Describe(new Patch(said, Set.of(), Map.of()));
    }
}
