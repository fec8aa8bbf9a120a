package dk.ffb.mapping.sssom;

import dk.ffb.content.table.Table.Pool;
import dk.ffb.content.table.Table.Row;
import dk.ffb.mapping.Relation;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/// What a row says beyond what a mapping has a place for, and beyond what its set says anyway:
/// kept, so that it is there when the set is written again.
final class RowSlots {

    private static final Set<String> FIELDS =
            Set.of(
                    "subject_id",
                    "subject_label",
                    "predicate_id",
                    "predicate_modifier",
                    "object_id",
                    "object_label",
                    "mapping_justification",
                    "confidence",
                    "comment",
                    Extension.VALID_FROM,
                    Extension.VALID_TO);

    private final CodeReader subjects;
    private final CodeReader objects;
    private final Prefixes prefixes;
    private final Pool pool;

    RowSlots(CodeReader subjects, CodeReader objects, Prefixes prefixes, Pool pool) {
        this.subjects = subjects;
        this.objects = objects;
        this.prefixes = prefixes;
        this.pool = pool;
    }

    /// Whether a mapping has a place for what a slot says, or the set says it.
    static boolean hasPlaceOfItsOwn(String slot) {
        return FIELDS.contains(slot);
    }

    SequencedMap<String, String> of(Row row, Relation relation) {
        var slots = new LinkedHashMap<String, String>();
        row.columns()
                .forEach((name, index) -> {
                    var cell = row.cells().get(index);
                    if (!cell.isEmpty() && !hasPlaceOfItsOwn(name) && !isImplied(name, cell)) {
                        slots.put(name, pool.one(cell));
                    }
                });
        var predicate = row.get("predicate_id").strip();
        if (!isUsual(predicate, relation)) {
            slots.put("predicate_id", pool.one(predicate));
        }
        return slots;
    }

    private boolean isUsual(String predicate, Relation relation) {
        return prefixes.expand(predicate).equals(prefixes.expand(Predicates.written(relation)));
    }

    /// Whether the set says it anyway: which vocabulary the codes are of.
    private boolean isImplied(String name, String cell) {
        return switch (name) {
            case "subject_source" -> subjects.isVocabulary(cell, prefixes);
            case "object_source" -> objects.isVocabulary(cell, prefixes);
            case "match_type" -> true;
            default -> false;
        };
    }
}
