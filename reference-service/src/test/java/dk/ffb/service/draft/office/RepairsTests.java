package dk.ffb.service.draft.office;

import static dk.ffb.service.draft.edit.DraftFixtures.ANNE;
import static dk.ffb.service.draft.edit.DraftFixtures.under;
import static dk.ffb.service.draft.impact.Impact.What.COLLECTION;
import static dk.ffb.service.draft.impact.Impact.What.HIERARCHY;
import static dk.ffb.service.draft.impact.Impact.What.MAPPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.Fixtures;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.DraftFixtures;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Edit.DeprecateConcept;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The vocabulary `v` has B and C below A, D below B, and a collection of B and C; a system's own
/// vocabulary `w` is mapped to it. Every draft takes B out of use.
final class RepairsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 30);
    private static final LocalDate TURN = LocalDate.of(2026, 1, 1);
    private static final Clock CLOCK = Clock.fixed(DraftFixtures.NOW, ZoneOffset.UTC);

    @TempDir private Path directory;
    private ReferenceData data;
    private DraftOffice office;

    @BeforeEach
    void begin() {
        data = Fixtures.emptyData(directory, CLOCK);
        var own = Fixtures.vocabulary("w", Concept.of("x", "X"), Concept.of("y", "Y"));
        publish(
                NewRelease.of(vocabulary(), "1", DAY, ""),
                NewRelease.of(own, "1", DAY, ""),
                NewRelease.of(
                        rows(
                                row("x", Relation.EXACT, "B", Validity.ALWAYS),
                                row("y", Relation.CLOSE, "B", new Validity(null, TURN)),
                                row("y", Relation.EXACT, "B", new Validity(TURN, null)),
                                row(null, Relation.NONE, "B", Validity.ALWAYS)),
                        "1",
                        DAY,
                        ""));
        office = DraftOffice.of(data, new DraftTextJson(), CLOCK);
    }

    @AfterEach
    void end() {
        data.close();
    }

    private void publish(NewRelease... releases) {
        data.publisher().publish(List.of(releases), "test", "");
    }

    private static VocabularyContent vocabulary() {
        var content =
                Fixtures.vocabulary(
                        "v",
                        Concept.of("A", "Alt"),
                        under("B", "Bo", "A"),
                        under("C", "Cykle", "A"),
                        under("D", "Danse", "B"),
                        under("E", "Eje", "D"));
        var collection =
                new ConceptCollection("k", Texts.danish("Kasse"), Texts.NONE, List.of("B", "C"));
        return new VocabularyContent(
                content.vocabulary(), null, null, content.concepts(), List.of(collection));
    }

    private static MappingSet rows(Mapping... rows) {
        return new MappingSet(
                new MappingSetKey("w-v"),
                new VocabularyKey("w"),
                new VocabularyKey("v"),
                Texts.danish("Fra w til v"),
                Texts.NONE,
                null,
                null,
                new LinkedHashMap<>(),
                List.of(rows),
                List.of());
    }

    private static Mapping row(
            @Nullable String source, Relation relation, String target, Validity validity) {
        return new Mapping(
                source,
                relation,
                target,
                null,
                null,
                validity,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    @Test
    void aRowFollowsTheSuccessorInADraftOfItsOwn() {
        var draft = repaired(without("C"), MAPPING, "w-v", "x");

        assertThat(draft.key()).isEqualTo("w-v");
        assertThat(mapped(draft, "x"))
                .containsExactly(row("x", Relation.EXACT, "C", Validity.ALWAYS));
    }

    @Test
    void aRowThatIsWidenedClaimsNoMoreThanItEntails() {
        assertThat(mapped(repaired(without(), MAPPING, "w-v", "x"), "x"))
                .containsExactly(row("x", Relation.BROAD, "A", Validity.ALWAYS));
    }

    @Test
    void rowsAboutOnePairKeepTheirDaysAndWhatEachClaims() {
        assertThat(mapped(repaired(without("C"), MAPPING, "w-v", "y"), "y"))
                .containsExactlyInAnyOrder(
                        row("y", Relation.CLOSE, "C", new Validity(null, TURN)),
                        row("y", Relation.EXACT, "C", new Validity(TURN, null)));
    }

    @Test
    void rowsAboutOnePairAreEachWidenedByThemselves() {
        assertThat(mapped(repaired(without(), MAPPING, "w-v", "y"), "y"))
                .containsExactlyInAnyOrder(
                        row("y", Relation.RELATED, "A", new Validity(null, TURN)),
                        row("y", Relation.BROAD, "A", new Validity(TURN, null)));
    }

    @Test
    void aRowAboutTheSuccessorIsNotSaidTwice() {
        var said = row("x", Relation.NARROW, "C", Validity.ALWAYS);
        publish(
                NewRelease.of(
                        rows(row("x", Relation.EXACT, "B", Validity.ALWAYS), said), "2", TURN, ""));

        assertThat(mapped(repaired(without("C"), MAPPING, "w-v", "x"), "x")).containsExactly(said);
    }

    @Test
    void aRowAboutTheSuccessorForOtherDaysDoesNotTakeItsPlace() {
        var said = row("x", Relation.NARROW, "C", new Validity(null, TURN));
        publish(
                NewRelease.of(
                        rows(row("x", Relation.EXACT, "B", new Validity(TURN, null)), said),
                        "2",
                        TURN,
                        ""));

        assertThat(mapped(repaired(without("C"), MAPPING, "w-v", "x"), "x"))
                .containsExactlyInAnyOrder(
                        said, row("x", Relation.EXACT, "C", new Validity(TURN, null)));
    }

    @Test
    void theNextRowGoesIntoTheSameDraft() {
        var draft = without("C");
        repaired(draft, MAPPING, "w-v", "x");
        repaired(draft, MAPPING, "w-v", "y");

        assertThat(office.repairs().following(draft.draft())).hasSize(1);
    }

    @Test
    void aRowWithoutAnotherEndIsLeftAsItIs() {
        var draft = without("C");

        assertRefused(draft, MAPPING, "w-v", "B");
    }

    @Test
    void aRepairThatIsRefusedLeavesNoDraftBehind() {
        publish(NewRelease.of(rows(), "2", LocalDate.of(2027, 1, 1), ""));
        var draft = without("C");

        assertRefused(draft, MAPPING, "w-v", "x");
        assertThat(office.repairs().following(draft.draft())).isEmpty();
    }

    @Test
    void aConceptMovesBelowTheSuccessorOfItsParent() {
        assertThat(parents(repaired(without("C"), HIERARCHY, "v", "D"), "D")).containsExactly("C");
    }

    @Test
    void aConceptMovesUpWhereItsParentHasNoSuccessor() {
        assertThat(parents(repaired(without(), HIERARCHY, "v", "D"), "D")).containsExactly("A");
    }

    @Test
    void aConceptNeverComesBelowItselfOrWhatIsBelowIt() {
        assertThat(parents(repaired(without("D"), HIERARCHY, "v", "D"), "D")).containsExactly("A");
        assertThat(parents(repaired(without("E"), HIERARCHY, "v", "D"), "D")).containsExactly("A");
    }

    @Test
    void aCollectionHasTheSuccessorInsteadAndOnce() {
        assertThat(members(repaired(without("D"), COLLECTION, "k", "B"))).containsExactly("D", "C");
        assertThat(members(repaired(without("C"), COLLECTION, "k", "B"))).containsExactly("C");
    }

    @Test
    void aRepairInTheDraftIsMadeOnce() {
        var draft = without("C");
        var repaired = repaired(draft, COLLECTION, "k", "B");

        assertRefused(kept(repaired), COLLECTION, "k", "B");
    }

    private KeptDraft without(String... successors) {
        var draft = office.desk().create(Subject.VOCABULARY, "v", "Uden B", ANNE);
        var edit = new DeprecateConcept("B", List.of(successors), "Bruges ikke", null);
        office.desk()
                .step(
                        kept(draft),
                        it -> office.desk().edit(it, List.of(new WantedEdit(edit, "")), ANNE))
                .orElseThrow();
        return kept(draft);
    }

    private KeptDraft kept(Draft draft) {
        return office.desk().find(draft.id()).orElseThrow();
    }

    private Draft repaired(KeptDraft draft, Impact.What what, String where, String code) {
        return office.repairs()
                .repair(draft, new Repairs.Wanted(what, where, code, "B"), ANNE)
                .orElseThrow();
    }

    private void assertRefused(KeptDraft draft, Impact.What what, String where, String code) {
        assertThatThrownBy(() -> repaired(draft, what, where, code))
                .isInstanceOf(DraftRefusal.class)
                .hasMessageContaining("nothing to repair");
    }

    private List<Mapping> mapped(Draft draft, String source) {
        return ((Content.OfMappingSet) office.desk().drafted(draft).content())
                .value().mappings().stream().filter(it -> source.equals(it.source())).toList();
    }

    private List<String> parents(Draft draft, String code) {
        return DraftFixtures.concept(office.desk().drafted(draft), code).broader();
    }

    private List<String> members(Draft draft) {
        return DraftFixtures.vocabulary(office.desk().drafted(draft))
                .collections()
                .getFirst()
                .members();
    }
}
