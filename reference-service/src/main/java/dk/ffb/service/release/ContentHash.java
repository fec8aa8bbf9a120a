package dk.ffb.service.release;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.List;

/// What a release says, in 64 characters: equal content gives equal hashes, in whichever format and
/// order it came.
///
/// The label and the day from which it holds are not content: a publisher may issue the same list
/// again under a new label. What is absent writes a sign of its own, so that no two different
/// contents give the same bytes.
final class ContentHash {

    private ContentHash() {}

    static String of(VocabularyContent content) {
        var vocabulary = content.vocabulary();
        return new Canonical()
                .text("vocabulary 1")
                .text(vocabulary.key().value())
                .texts(vocabulary.identifiers())
                .texts(vocabulary.titles())
                .texts(vocabulary.descriptions())
                .text(vocabulary.publisher())
                .text(vocabulary.scope().text())
                .text(vocabulary.source())
                .unordered(content.concepts(), ContentHash::concept)
                .unordered(content.collections(), ContentHash::collection)
                .hex();
    }

    private static void concept(Concept concept, Canonical out) {
        var step = concept.scaleValue();
        out.text(concept.code())
                .text(concept.kind().text())
                .text(concept.status().text())
                .texts(concept.labels())
                .texts(concept.altLabels())
                .texts(concept.hiddenLabels())
                .texts(concept.definitions())
                .texts(concept.notes())
                .texts(concept.broader())
                .text(step == null ? null : step.toString())
                .validity(concept.validity())
                .texts(concept.replacedBy());
    }

    private static void collection(ConceptCollection collection, Canonical out) {
        out.text(collection.key())
                .texts(collection.titles())
                .texts(collection.descriptions())
                .texts(collection.members());
    }

    static String of(MappingSet set) {
        var out =
                new Canonical()
                        .text("mapping set 1")
                        .text(set.key().value())
                        .text(set.subject().value())
                        .text(set.object().value())
                        .texts(set.titles())
                        .texts(set.descriptions());
        out.unordered(
                List.copyOf(set.slots().entrySet()),
                (slot, each) -> each.text(slot.getKey()).texts(slot.getValue()));
        return out.unordered(set.mappings(), ContentHash::row)
                .unordered(set.denied(), ContentHash::row)
                .hex();
    }

    private static void row(Mapping row, Canonical out) {
        var confidence = row.confidence();
        out.text(row.source())
                .text(row.relation().text())
                .text(row.target())
                .text(confidence == null ? null : confidence.toString())
                .text(row.justification())
                .validity(row.validity())
                .text(row.sourceLabel())
                .text(row.targetLabel())
                .text(row.comment())
                .unordered(
                        List.copyOf(row.slots().entrySet()),
                        (slot, each) -> each.text(slot.getKey()).text(slot.getValue()));
    }
}
