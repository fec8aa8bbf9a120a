package dk.ffb.service.draft.edit;

import static dk.ffb.service.draft.edit.DraftFixtures.base;
import static dk.ffb.service.draft.edit.DraftFixtures.concept;
import static dk.ffb.service.draft.edit.DraftFixtures.edited;
import static dk.ffb.service.draft.edit.DraftFixtures.labelled;
import static dk.ffb.service.draft.edit.DraftFixtures.rows;
import static dk.ffb.service.draft.edit.DraftFixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.service.draft.edit.Edit.AddCollection;
import dk.ffb.service.draft.edit.Edit.AddConcept;
import dk.ffb.service.draft.edit.Edit.AddMapping;
import dk.ffb.service.draft.edit.Edit.ChangeCollection;
import dk.ffb.service.draft.edit.Edit.ChangeConcept;
import dk.ffb.service.draft.edit.Edit.ChangeMapping;
import dk.ffb.service.draft.edit.Edit.DeprecateConcept;
import dk.ffb.service.draft.edit.Edit.MergeConcepts;
import dk.ffb.service.draft.edit.Edit.MoveConcept;
import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.draft.edit.Edit.RemoveConcept;
import dk.ffb.service.draft.edit.Edit.RemoveMapping;
import dk.ffb.service.draft.edit.Edit.SplitConcept;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EditTests {

    @Test
    void addsAConceptBehindTheOthers() {
        var drafted = edited(base(), new AddConcept("E", labelled("Eje")));

        assertThat(vocabulary(drafted).concepts()).last().isEqualTo(Concept.of("E", "Eje"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        assertRefused("there already", new AddConcept("A", labelled("Igen")));
    }

    @Test
    void changesOnlyThePartsThatAreNamed() {
        var patch = Patch.of(Part.LABELS, Texts.danish("Bolig"));
        var drafted = edited(base(), new ChangeConcept("B", patch));

        assertThat(concept(drafted, "B").label("da")).isEqualTo("Bolig");
        assertThat(concept(drafted, "B").broader()).containsExactly("A");
    }

    @Test
    void changesOneLanguageAndLeavesTheOthers() {
        var english =
                new Patch(
                        Parts.of(Part.LABELS, Texts.of("en", "Live")),
                        Set.of(),
                        Map.of(Part.LABELS, Set.of("en")));
        var drafted = edited(base(), new ChangeConcept("B", english));

        assertThat(concept(drafted, "B").labels())
                .isEqualTo(Texts.danish("Bo").with("en", List.of("Live")));
    }

    @Test
    void refusesAnEditThatChangesNothing() {
        assertRefused("changes nothing", new MoveConcept("B", List.of("A")));
    }

    @Test
    void makesAConceptATopConcept() {
        assertThat(concept(edited(base(), new MoveConcept("B", List.of())), "B").broader())
                .isEmpty();
    }

    @Test
    void refusesAParentThatIsNotThereAndNamesOneThatIsNear() {
        assertRefused("'A1'", new MoveConcept("B", List.of("A1")));
    }

    @Test
    void deprecatesWithASuccessor() {
        var drafted =
                edited(
                        base(),
                        new DeprecateConcept("C", List.of("B"), "", LocalDate.of(2027, 1, 1)));

        var concept = concept(drafted, "C");
        assertThat(concept.status()).isEqualTo(Status.DEPRECATED);
        assertThat(concept.replacedBy()).containsExactly("B");
        assertThat(concept.validity().to()).isEqualTo("2027-01-01");
    }

    @Test
    void writesTheReasonDownWhereThereIsNoSuccessor() {
        var drafted = edited(base(), new DeprecateConcept("C", List.of(), "Ingen cykler", null));

        assertThat(concept(drafted, "C").notes()).isEqualTo(Texts.danish("Ingen cykler"));
    }

    @Test
    void refusesToDeprecateWithoutSuccessorOrReason() {
        assertRefused("a successor", new DeprecateConcept("C", List.of(), " ", null));
    }

    @Test
    void neverDeletesWhatIsPublished() {
        assertRefused("never deleted", new RemoveConcept("D"));
    }

    @Test
    void takesBackWhatItAddedItself() {
        var drafted = edited(base(), new AddConcept("E", labelled("Eje")), new RemoveConcept("E"));

        assertThat(drafted.content()).isEqualTo(base());
    }

    @Test
    void mergesNamesChildrenAndMembershipsIntoTheOne() {
        var drafted = edited(base(), new MergeConcepts(List.of("B"), "C"));

        assertThat(concept(drafted, "B").status()).isEqualTo(Status.DEPRECATED);
        assertThat(concept(drafted, "B").replacedBy()).containsExactly("C");
        assertThat(concept(drafted, "C").altLabels()).isEqualTo(Texts.danish("Bo"));
        assertThat(concept(drafted, "D").broader()).containsExactly("C");
        assertThat(vocabulary(drafted).collections().getFirst().members()).containsExactly("C");
    }

    @Test
    void mergesAParentIntoItsChildWithoutACircle() {
        var drafted = edited(base(), new MergeConcepts(List.of("B"), "D"));

        assertThat(concept(drafted, "D").broader()).containsExactly("A");
    }

    @Test
    void splitsIntoNewConceptsInTheSamePlace() {
        var into =
                List.of(
                        new Edit.New("C1", labelled("Cykle ude")),
                        new Edit.New("C2", labelled("Cykle inde")));
        var drafted = edited(base(), new SplitConcept("C", into));

        assertThat(concept(drafted, "C").replacedBy()).containsExactly("C1", "C2");
        assertThat(concept(drafted, "C1").broader()).containsExactly("A");
        assertThat(vocabulary(drafted).collections().getFirst().members())
                .containsExactly("B", "C1", "C2");
    }

    @Test
    void makesACollection() {
        var patch =
                new Patch(
                        new Parts(
                                Map.of(
                                        Part.TITLES,
                                        Texts.danish("Ny"),
                                        Part.MEMBERS,
                                        List.of("D", "A"))),
                        Set.of(),
                        Map.of());
        var drafted = edited(base(), new ChangeCollection("ny", patch));

        assertThat(vocabulary(drafted).collections()).last().extracting("key").isEqualTo("ny");
    }

    @Test
    void refusesANewCollectionUnderAKeyThatIsTaken() {
        var titled = Parts.of(Part.TITLES, Texts.danish("Ny"));
        var once = edited(base(), new AddCollection("ny", titled));

        assertThat(vocabulary(once).collections()).last().extracting("key").isEqualTo("ny");
        assertRefused("already has the collection 'k'", new AddCollection("k", titled));
    }

    @Test
    void refusesAMemberThatIsNotThere() {
        assertRefused("'Z'", new ChangeCollection("k", Patch.of(Part.MEMBERS, List.of("Z"))));
    }

    @Test
    void refusesRowsInAVocabulary() {
        assertRefused("add-mapping", new AddMapping(ItemKey.mapping("a", "b"), Parts.NONE));
    }

    @Test
    void addsChangesAndRemovesRows() {
        var exact = Parts.of(Part.RELATION, "exact");
        var drafted =
                edited(
                        rows(),
                        new AddMapping(ItemKey.mapping("X", "b:9"), exact),
                        new ChangeMapping(
                                ItemKey.mapping("HØR/1", "b:2"), Patch.of(Part.RELATION, "narrow")),
                        new RemoveMapping(ItemKey.mapping("SYN", "a")));

        var set = ((Content.OfMappingSet) drafted.content()).value();
        assertThat(set.mappings())
                .contains(Mapping.of("X", Relation.EXACT, "b:9", null))
                .contains(Mapping.of("HØR/1", Relation.NARROW, "b:2", null))
                .noneMatch(row -> "SYN".equals(row.source()));
    }

    @Test
    void changesOnlyTheSlotsThatAreNamed() {
        var row = ItemKey.mapping("HØR/1", "b:2");
        var both = Map.of("author_label", "Anne", "mapping_date", "2026-11-21");
        var set =
                new Patch(
                        Parts.of(Part.SLOTS, new LinkedHashMap<>(both)),
                        Set.of(),
                        named("author_label", "mapping_date"));
        var other =
                new Patch(
                        Parts.of(
                                Part.SLOTS,
                                new LinkedHashMap<>(Map.of("see_also", "https://example.org"))),
                        Set.of(),
                        named("see_also", "author_label"));
        var drafted = edited(rows(), new ChangeMapping(row, set), new ChangeMapping(row, other));

        assertThat(drafted.items().apply(row).orElseThrow().parts().slots(Part.SLOTS))
                .containsOnly(
                        Map.entry("mapping_date", "2026-11-21"),
                        Map.entry("see_also", "https://example.org"));
    }

    private static Map<Part, Set<String>> named(String... slots) {
        return Map.of(Part.SLOTS, Set.of(slots));
    }

    @Test
    void refusesASecondRowForTheSameDays() {
        var broad = Parts.of(Part.RELATION, "broad");

        assertThatThrownBy(() ->
                        edited(rows(), new AddMapping(ItemKey.mapping("HØR/1", "b:2"), broad)))
                .isInstanceOf(DraftRefusal.class)
                .hasMessageContaining("already");
    }

    private static void assertRefused(String because, Edit edit) {
        assertThatThrownBy(() -> edited(base(), edit))
                .isInstanceOf(DraftRefusal.class)
                .hasMessageContaining(because);
    }
}
