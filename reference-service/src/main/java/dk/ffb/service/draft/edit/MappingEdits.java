package dk.ffb.service.draft.edit;

import dk.ffb.mapping.Mapping;
import java.util.List;

/// Edits of the rows of a mapping set.
final class MappingEdits {

    private final Editing editing;
    private final Working working;

    MappingEdits(Editing editing) {
        this.editing = editing;
        working = editing.working();
    }

    /// A pair may have several rows, but only for days that no other is for.
    void add(ItemKey pair, Parts parts) {
        if (!parts.has(Part.RELATION)) {
            throw DraftRefusal.edit(
                    "Rækken %s mangler en relation.".formatted(pair),
                    "The row %s lacks a relation.".formatted(pair));
        }
        var item = new Item(working.free(pair), parts);
        editing.put(item);
        var days = item.mapping().validity();
        if (rows(pair).stream()
                .filter(key -> !key.equals(item.key()))
                .map(key -> editing.require(key).mapping())
                .map(Mapping::validity)
                .anyMatch(days::meets)) {
            throw DraftRefusal.edit(
                    "Der er allerede en række %s for de dage; ret den i stedet (change-mapping)."
                            .formatted(pair),
                    "There is a row %s for those days already; change it instead.".formatted(pair));
        }
    }

    private List<ItemKey> rows(ItemKey pair) {
        return working.keys(pair.sort()).filter(pair::isBeside).toList();
    }

    Item row(ItemKey key) {
        return working.find(key).orElseThrow(() -> editing.unknown(key));
    }
}
