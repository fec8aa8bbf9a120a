package dk.ffb.service.draft.edit;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.Fixtures;
import dk.ffb.service.draft.Base;
import dk.ffb.service.draft.Draft;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.time.Instant;
import java.util.List;

/// A small draft to work on.
public final class DraftFixtures {

    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    public static final Author ANNE = new Author("anne", "Anne");
    public static final Author BO = new Author("bo", "Bo");

    private DraftFixtures() {}

    /// A tree of four and a collection of two.
    public static Content.OfVocabulary base() {
        var content =
                Fixtures.vocabulary(
                        "v",
                        Concept.of("A", "Alt"),
                        under("B", "Bo", "A"),
                        under("C", "Cykle", "A"),
                        under("D", "Danse", "B"));
        return new Content.OfVocabulary(
                new VocabularyContent(
                        content.vocabulary(),
                        "1",
                        null,
                        content.concepts(),
                        List.of(
                                new ConceptCollection(
                                        "k",
                                        Texts.danish("Kasse"),
                                        Texts.NONE,
                                        List.of("B", "C")))));
    }

    public static Content.OfMappingSet rows() {
        return new Content.OfMappingSet(Fixtures.mappingSet("a-b", "a", "b"));
    }

    public static Concept under(String code, String label, String parent) {
        return new ConceptBuilder(code).label("da", label).broader(parent).build();
    }

    public static Draft draft() {
        return Draft.begin(
                "d-1", Subject.VOCABULARY, "v", new Base.Published("1"), "En kladde", ANNE, NOW);
    }

    public static DraftChange change(int number, List<Alteration> alterations) {
        return new DraftChange(number, "test", ANNE, NOW, "", alterations);
    }

    /// The base with edits made one after the other.
    public static Drafted edited(Content base, Edit... edits) {
        return Drafted.of(base, changes(base, edits));
    }

    public static List<DraftChange> changes(Content base, Edit... edits) {
        var changes = new java.util.ArrayList<DraftChange>();
        for (var edit : edits) {
            var before = Drafted.of(base, changes);
            changes.add(change(changes.size() + 1, before.alterations(edit)));
        }
        return changes;
    }

    public static Concept concept(Drafted drafted, String code) {
        return vocabulary(drafted).concepts().stream()
                .filter(concept -> concept.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static VocabularyContent vocabulary(Drafted drafted) {
        return ((Content.OfVocabulary) drafted.content()).value();
    }

    public static Parts labelled(String label) {
        return Parts.of(Part.LABELS, Texts.danish(label));
    }
}
