package dk.ffb.service.draft.edit;

import static dk.ffb.service.draft.edit.DraftFixtures.base;
import static dk.ffb.service.draft.edit.DraftFixtures.change;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of any changes.
final class DraftedProperties {

    private static final List<String> CODES = List.of("A", "B", "C", "D");

    @Property
    void theSameChangesAlwaysGiveTheSame(@ForAll("edits") List<Edit> edits) {
        var changes = changes(base(), edits);

        assertThat(Drafted.of(base(), changes)).isEqualTo(Drafted.of(base(), changes));
    }

    @Property
    void changesNeverConflictWithWhatTheyWereMadeTo(@ForAll("edits") List<Edit> edits) {
        assertThat(Drafted.of(base(), changes(base(), edits)).conflicts()).isEmpty();
    }

    @Property
    void editsOfDifferentConceptsCommute(@ForAll("texts") Edit one, @ForAll("texts") Edit other) {
        net.jqwik.api.Assume.that(!code(one).equals(code(other)));
        var first = changes(base(), List.of(one, other));
        var second = changes(base(), List.of(other, one));

        assertThat(concepts(Drafted.of(base(), first)))
                .isEqualTo(concepts(Drafted.of(base(), second)));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("edits") List<Edit> edits) {
        var text = new DraftTextJson();

        for (var change : changes(base(), edits)) {
            assertThat(text.change(text.write(change))).isEqualTo(change);
        }
    }

    @Property
    void whatTheBaseSaysAlreadyIsNoConflict(@ForAll("edits") List<Edit> edits) {
        var changes = changes(base(), edits);
        var published = Drafted.of(base(), changes).content();
        var last = lastOnEachPart(changes);

        assertThat(Drafted.of(published, last).content()).isEqualTo(published);
    }

    /// One alteration an item, from the base straight to what it became.
    private static List<DraftChange> lastOnEachPart(List<DraftChange> changes) {
        var before = new Working(base());
        var after = new Working(Drafted.of(base(), changes).content());
        var alterations = new ArrayList<Alteration>();
        CODES.forEach(code -> {
            var key = ItemKey.concept(code);
            alterations.add(
                    Alteration.changed(
                            before.find(key).orElseThrow(), after.find(key).orElseThrow().parts()));
        });
        return List.of(change(1, alterations));
    }

    /// Those of the edits that can be made, one after the other.
    private static List<DraftChange> changes(Content base, List<Edit> edits) {
        var changes = new ArrayList<DraftChange>();
        for (var edit : edits) {
            try {
                var alterations = Drafted.of(base, changes).alterations(edit);
                changes.add(change(changes.size() + 1, alterations));
            } catch (DraftRefusal _) {
                // An edit that can't be made leaves no change.
            }
        }
        return changes;
    }

    private static HashSet<Concept> concepts(Drafted drafted) {
        VocabularyContent content = DraftFixtures.vocabulary(drafted);
        return new HashSet<>(content.concepts());
    }

    private static String code(Edit edit) {
        return switch (edit) {
            case Edit.ChangeConcept(var code, var _) -> code;
            case Edit.AddConcept(var code, var _) -> code;
            default -> throw new IllegalArgumentException(edit.kind());
        };
    }

    @Provide
    Arbitrary<Edit> texts() {
        var label = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(CODES), label)
                        .as((code, text) ->
                                new Edit.ChangeConcept(
                                        code, Patch.of(Part.LABELS, Texts.danish(text)))),
                Combinators.combine(Arbitraries.of("X", "Y", "Z"), label)
                        .as((code, text) ->
                                new Edit.AddConcept(
                                        code, Parts.of(Part.LABELS, Texts.danish(text)))));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var codes = Arbitraries.of(CODES);
        return Arbitraries.oneOf(
                        texts(),
                        Combinators.combine(codes, codes.list().uniqueElements().ofMaxSize(2))
                                .as(Edit.MoveConcept::new),
                        Combinators.combine(codes, codes)
                                .as((code, into) -> new Edit.MergeConcepts(List.of(code), into)),
                        codes.map(code ->
                                new Edit.SplitConcept(
                                        code,
                                        List.of(
                                                new Edit.New(
                                                        code + "1",
                                                        Parts.of(
                                                                Part.LABELS,
                                                                Texts.danish(code)))))))
                .list()
                .ofMaxSize(6);
    }
}
