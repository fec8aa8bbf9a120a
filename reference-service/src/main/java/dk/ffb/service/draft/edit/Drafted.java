package dk.ffb.service.draft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a base becomes by the changes of a draft.
///
/// @param conflicts what could not be made, in the order of the changes
public record Drafted(Content base, Content content, List<Conflict> conflicts) {

    public Drafted {
        conflicts = List.copyOf(conflicts);
    }

    /// Makes the changes in their order. The same base and changes always give the same.
    public static Drafted of(Content base, List<DraftChange> changes) {
        var working = new Working(base);
        var conflicts = new ArrayList<Conflict>();
        changes.forEach(change -> conflicts.addAll(working.apply(change)));
        return new Drafted(base, working.content(), conflicts);
    }

    /// Finds items of the content, as they are by now. It is made for many questions.
    public Function<ItemKey, Optional<Item>> items() {
        return new Working(content)::find;
    }

    /// Finds items as they are in the base.
    public Function<ItemKey, Optional<Item>> before() {
        return new Working(base)::find;
    }

    /// The items of one sort, in the publisher's order.
    public List<ItemKey> keys(ItemKey.Sort sort) {
        return new Working(content).keys(sort).toList();
    }

    /// What is different from the base, item by item, however many changes it took.
    ///
    /// @param changes that were made
    public List<Alteration> differences(List<DraftChange> changes) {
        var before = new Working(base);
        var after = new Working(content);
        return changes.stream()
                .flatMap(change -> change.alterations().stream().map(Alteration::key))
                .distinct()
                .map(key -> Alteration.between(before.find(key), after.find(key)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What an edit would do to the content.
    ///
    /// @throws DraftRefusal where it can't be done
    public List<Alteration> alterations(Edit edit) {
        return Editing.of(this, edit);
    }
}
