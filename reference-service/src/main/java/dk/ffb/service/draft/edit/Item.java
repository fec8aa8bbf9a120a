package dk.ffb.service.draft.edit;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;

/// A concept, collection, row or description in a draft's content: a key, and parts.
///
/// @param key tells it from the others
public record Item(ItemKey key, Parts parts) {

    static Item of(Concept concept) {
        var parts =
                new Parts.Gathering()
                        .put(Part.KIND, concept.kind().text())
                        .put(Part.STATUS, concept.status().text())
                        .put(Part.LABELS, concept.labels())
                        .put(Part.ALT_LABELS, concept.altLabels())
                        .put(Part.HIDDEN_LABELS, concept.hiddenLabels())
                        .put(Part.DEFINITIONS, concept.definitions())
                        .put(Part.SCOPE_NOTES, concept.notes())
                        .put(Part.BROADER, concept.broader())
                        .put(Part.SCALE_VALUE, concept.scaleValue())
                        .put(Part.VALID_FROM, concept.validity().from())
                        .put(Part.VALID_TO, concept.validity().to())
                        .put(Part.REPLACED_BY, concept.replacedBy());
        return new Item(ItemKey.concept(concept.code()), parts.parts());
    }

    /// @throws IllegalArgumentException where the parts don't go together
    Concept concept() {
        return new ConceptBuilder(key.name())
                .kind(Kind.of(text(Part.KIND, Kind.OTHER.text())).orElseThrow())
                .status(Status.of(text(Part.STATUS, Status.ACTIVE.text())).orElseThrow())
                .labels(parts.texts(Part.LABELS))
                .altLabels(parts.texts(Part.ALT_LABELS))
                .hiddenLabels(parts.texts(Part.HIDDEN_LABELS))
                .definitions(parts.texts(Part.DEFINITIONS))
                .notes(parts.texts(Part.SCOPE_NOTES))
                .broader(parts.list(Part.BROADER))
                .scaleValue(parts.number(Part.SCALE_VALUE))
                .validity(validity())
                .replacedBy(parts.list(Part.REPLACED_BY))
                .build();
    }

    private String text(Part part, String otherwise) {
        var text = parts.text(part);
        return text == null ? otherwise : text;
    }

    private Validity validity() {
        return new Validity(parts.day(Part.VALID_FROM), parts.day(Part.VALID_TO));
    }

    static Item of(ConceptCollection collection) {
        var parts =
                new Parts.Gathering()
                        .put(Part.TITLES, collection.titles())
                        .put(Part.DESCRIPTIONS, collection.descriptions())
                        .put(Part.MEMBERS, collection.members());
        return new Item(ItemKey.collection(collection.key()), parts.parts());
    }

    ConceptCollection collection() {
        return new ConceptCollection(
                key.name(),
                parts.texts(Part.TITLES),
                parts.texts(Part.DESCRIPTIONS),
                parts.list(Part.MEMBERS));
    }

    static Item of(ItemKey key, Mapping row) {
        var parts =
                new Parts.Gathering()
                        .put(Part.RELATION, row.relation().text())
                        .put(Part.CONFIDENCE, row.confidence())
                        .put(Part.JUSTIFICATION, row.justification())
                        .put(Part.VALID_FROM, row.validity().from())
                        .put(Part.VALID_TO, row.validity().to())
                        .put(Part.SOURCE_LABEL, row.sourceLabel())
                        .put(Part.TARGET_LABEL, row.targetLabel())
                        .put(Part.COMMENT, row.comment())
                        .put(Part.SLOTS, row.slots());
        return new Item(key, parts.parts());
    }

    /// The row that these parts make.
    ///
    /// @throws IllegalArgumentException where the parts don't go together
    public Mapping mapping() {
        return new Mapping(
                key.source(),
                Relation.of(text(Part.RELATION, Relation.NONE.text())).orElseThrow(),
                key.target(),
                parts.fraction(Part.CONFIDENCE),
                parts.text(Part.JUSTIFICATION),
                validity(),
                parts.text(Part.SOURCE_LABEL),
                parts.text(Part.TARGET_LABEL),
                parts.text(Part.COMMENT),
                parts.slots(Part.SLOTS));
    }

    public Item with(Parts others) {
        return new Item(key, others);
    }

    /// What a person calls it; the code where it has no other name.
    public String label() {
        return parts.texts(Part.LABELS)
                .best("da")
                .or(() -> parts.texts(Part.TITLES).best("da"))
                .orElseGet(key::toString);
    }
}
