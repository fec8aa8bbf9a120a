package dk.ffb.service.draft.edit;

import dk.ffb.mapping.Mapping;
import dk.ffb.vocabulary.Concept;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an edit does to one item of the content.
///
/// @param before the parts that it changes, as they were; none where the item is added
/// @param after the same parts as they are to be; none where the item is removed
public record Alteration(ItemKey key, Effect effect, Parts before, Parts after) {

    /// Whether the item comes, goes or stays.
    public enum Effect {
        ADDED,
        CHANGED,
        REMOVED;

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Alteration added(Item item) {
        return new Alteration(item.key(), Effect.ADDED, Parts.NONE, item.parts());
    }

    public static Alteration removed(Item item) {
        return new Alteration(item.key(), Effect.REMOVED, item.parts(), Parts.NONE);
    }

    /// From one state of an item to another.
    public static Alteration changed(Item before, Parts after) {
        return new Alteration(
                before.key(),
                Effect.CHANGED,
                before.parts().otherThan(after),
                after.otherThan(before.parts()));
    }

    /// What makes one of the other; empty where they are the same.
    static Optional<Alteration> between(Optional<Item> was, Optional<Item> is) {
        var alteration =
                was.isEmpty()
                        ? is.map(Alteration::added)
                        : Optional.of(
                                is.map(it -> changed(was.get(), it.parts()))
                                        .orElseGet(() -> removed(was.get())));
        return alteration.filter(it -> !it.isNothing());
    }

    /// What is otherwise with a concept.
    public static Alteration between(Concept before, Concept after) {
        return changed(Item.of(before), Item.of(after).parts());
    }

    /// What is otherwise with a row about the same pair.
    public static Alteration between(Mapping before, Mapping after) {
        var key = ItemKey.mapping(before.source(), before.target());
        return changed(Item.of(key, before), Item.of(key, after).parts());
    }

    /// Whether all is as it was.
    public boolean isNothing() {
        return effect == Effect.CHANGED && before.isEmpty() && after.isEmpty();
    }

    /// The parts that it touches.
    public Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(before.names());
        parts.addAll(after.names());
        return parts;
    }
}
