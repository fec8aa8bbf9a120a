package dk.ffb.service.draft.edit;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.service.draft.edit.ItemKey.Sort;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A draft's content while edits are made to it: items by key, in the publisher's order, with what
/// is new behind. Only items that edits touch are taken apart, since a vocabulary may be a
/// country's.
public final class Working {

    private final Content base;
    private final SequencedMap<ItemKey, Object> items = new LinkedHashMap<>();

    public Working(Content base) {
        this.base = base;
        switch (base) {
            case Content.OfVocabulary(var content) -> take(content);
            case Content.OfMappingSet(var set) -> take(set);
        }
    }

    private void take(VocabularyContent content) {
        items.put(ItemKey.DESCRIPTION, description(content.vocabulary()));
        content.concepts().forEach(it -> items.put(ItemKey.concept(it.code()), it));
        content.collections().forEach(it -> items.put(ItemKey.collection(it.key()), it));
    }

    private static Item description(Vocabulary vocabulary) {
        var parts =
                new Parts.Gathering()
                        .put(Part.TITLES, vocabulary.titles())
                        .put(Part.DESCRIPTIONS, vocabulary.descriptions())
                        .put(Part.PUBLISHER, vocabulary.publisher())
                        .put(Part.IDENTIFIERS, vocabulary.identifiers())
                        .put(Part.SOURCE, vocabulary.source());
        return new Item(ItemKey.DESCRIPTION, parts.parts());
    }

    private void take(MappingSet set) {
        items.put(ItemKey.DESCRIPTION, description(set));
        set.mappings().forEach(row -> take(ItemKey.mapping(row.source(), row.target()), row));
        set.denied().forEach(row -> take(ItemKey.denied(row.source(), row.target()), row));
    }

    private static Item description(MappingSet set) {
        var parts =
                new Parts.Gathering()
                        .put(Part.TITLES, set.titles())
                        .put(Part.DESCRIPTIONS, set.descriptions())
                        .put(Part.SLOTS, set.slots());
        return new Item(ItemKey.DESCRIPTION, parts.parts());
    }

    private void take(ItemKey first, Mapping row) {
        items.put(free(first), row);
    }

    /// The key that another row about the same pair would have.
    ItemKey free(ItemKey first) {
        var key = first;
        while (items.containsKey(key)) {
            key = key.next();
        }
        return key;
    }

    Content base() {
        return base;
    }

    public boolean has(ItemKey key) {
        return items.containsKey(key);
    }

    public Optional<Item> find(ItemKey key) {
        return Optional.ofNullable(items.get(key)).map(thing -> item(key, thing));
    }

    private static Item item(ItemKey key, Object thing) {
        return switch (thing) {
            case Concept concept -> Item.of(concept);
            case ConceptCollection collection -> Item.of(collection);
            case Mapping row -> Item.of(key, row);
            case Item item -> item;
            default -> throw new IllegalStateException("nothing else is put here");
        };
    }

    void put(Item item) {
        items.put(item.key(), item);
    }

    void remove(ItemKey key) {
        items.remove(key);
    }

    public Stream<ItemKey> keys(Sort sort) {
        return items.keySet().stream().filter(key -> key.sort() == sort);
    }

    Stream<Concept> concepts() {
        return keys(Sort.CONCEPT).map(this::concept);
    }

    private Concept concept(ItemKey key) {
        return switch (Objects.requireNonNull(items.get(key))) {
            case Concept concept -> concept;
            case Item item -> item.concept();
            default -> throw new IllegalStateException("no concept: " + key);
        };
    }

    /// Makes the alterations of a change; what can't be made is told.
    List<Conflict> apply(DraftChange change) {
        var conflicts = new ArrayList<Conflict>();
        change.alterations().forEach(it -> conflicts.addAll(apply(change.number(), it)));
        return conflicts;
    }

    List<Conflict> apply(int change, Alteration alteration) {
        var key = alteration.key();
        var merged = Merge.of(change, alteration, find(key));
        merged.item().ifPresentOrElse(item -> items.put(key, item), () -> items.remove(key));
        return merged.conflicts();
    }

    /// Whether the parts of an item go together.
    static boolean isSound(Item item) {
        try {
            switch (item.key().sort()) {
                case CONCEPT -> item.concept();
                case MAPPING, DENIED -> item.mapping();
                case COLLECTION, DESCRIPTION -> {}
            }
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    Content content() {
        var description = ((Item) Objects.requireNonNull(items.get(ItemKey.DESCRIPTION))).parts();
        return switch (base) {
            case Content.OfVocabulary(var content) ->
                    new Content.OfVocabulary(
                            new VocabularyContent(
                                    described(content.vocabulary(), description),
                                    content.version(),
                                    content.validFrom(),
                                    concepts().toList(),
                                    all(Sort.COLLECTION, Item::collection)));
            case Content.OfMappingSet(var set) ->
                    new Content.OfMappingSet(
                            new MappingSet(
                                    set.key(),
                                    set.subject(),
                                    set.object(),
                                    description.texts(Part.TITLES),
                                    description.texts(Part.DESCRIPTIONS),
                                    set.version(),
                                    set.validFrom(),
                                    description.slots(Part.SLOTS),
                                    all(Sort.MAPPING, Item::mapping),
                                    all(Sort.DENIED, Item::mapping)));
        };
    }

    private static Vocabulary described(Vocabulary vocabulary, Parts description) {
        return new Vocabulary(
                vocabulary.key(),
                description.list(Part.IDENTIFIERS),
                description.texts(Part.TITLES),
                description.texts(Part.DESCRIPTIONS),
                description.text(Part.PUBLISHER),
                vocabulary.scope(),
                description.text(Part.SOURCE));
    }

    private <T> List<T> all(Sort sort, Function<Item, T> make) {
        return keys(sort).map(key -> make.apply(find(key).orElseThrow())).toList();
    }
}
