package dk.ffb.service.draft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one alteration where the content may have become another than the editor saw.
final class Merge {

    private final int change;
    private final Alteration alteration;
    private final Optional<Item> now;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(int change, Alteration alteration, Optional<Item> now) {
        this.change = change;
        this.alteration = alteration;
        this.now = now;
    }

    /// What came of it.
    ///
    /// @param item as it is then; empty where there is none
    record Merged(Optional<Item> item, List<Conflict> conflicts) {}

    static Merged of(int change, Alteration alteration, Optional<Item> now) {
        var merge = new Merge(change, alteration, now);
        return new Merged(merge.item(), merge.conflicts);
    }

    private Optional<Item> item() {
        return switch (alteration.effect()) {
            case ADDED ->
                    Optional.of(
                            now.map(this::changed)
                                    .orElseGet(
                                            () -> new Item(alteration.key(), alteration.after())));
            case CHANGED -> now.map(this::changed).or(this::whole);
            case REMOVED -> now.flatMap(this::removed);
        };
    }

    private Item changed(Item item) {
        var parts = item.parts();
        for (var part : concerned(item)) {
            var there = item.parts().find(part);
            var before = alteration.before().find(part);
            var after = alteration.after().find(part);
            if (there.equals(before)) {
                parts = parts.with(part, after);
            } else if (!there.equals(after)) {
                conflicts.add(
                        new Conflict(change, item.key(), Optional.of(part), before, after, there));
            }
        }
        return checked(item, item.with(parts));
    }

    /// Of an item that somebody else has added too, all parts are in question.
    private Set<Part> concerned(Item item) {
        var parts = alteration.parts();
        if (alteration.effect() == Alteration.Effect.ADDED) {
            parts.addAll(item.parts().names());
        }
        return parts;
    }

    /// Parts that each are right may not go together, such as a first and a last day.
    private Item checked(Item before, Item after) {
        if (Working.isSound(after)) {
            return after;
        }
        conflicts.add(
                new Conflict(
                        change,
                        before.key(),
                        Optional.empty(),
                        Optional.of(alteration.before()),
                        Optional.of(alteration.after()),
                        Optional.of(before.parts())));
        return before;
    }

    /// There is nothing to be changed any more.
    private Optional<Item> whole() {
        conflicts.add(conflict(Optional.empty()));
        return Optional.empty();
    }

    private Optional<Item> removed(Item item) {
        if (item.parts().equals(alteration.before())) {
            return Optional.empty();
        }
        conflicts.add(conflict(Optional.of(item.parts())));
        return Optional.of(item);
    }

    private Conflict conflict(Optional<Object> theirs) {
        return new Conflict(
                change,
                alteration.key(),
                Optional.empty(),
                Optional.of(alteration.before()),
                Optional.of(alteration.after()).filter(it -> !it.isEmpty()).map(Object.class::cast),
                theirs);
    }
}
