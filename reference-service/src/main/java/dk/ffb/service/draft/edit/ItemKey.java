package dk.ffb.service.draft.edit;

import dk.ffb.vocabulary.BaseUri;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What tells one item of a draft's content from the others.
///
/// @param name the code of a concept, the key of a collection, the source of a row; empty where a
///   row has no source, and of the description
/// @param target of a row; absent where it states that there is none
/// @param nth which of the rows about the same pair, from 0; a pair may have several, each for its
///   own time
public record ItemKey(Sort sort, String name, @Nullable String target, int nth) {

    /// What sort of thing an item is.
    public enum Sort {
        CONCEPT,
        COLLECTION,
        /// A row of a mapping set.
        MAPPING,
        /// A row that says that a relation does not hold.
        DENIED,
        /// What the vocabulary or mapping set itself is called, and who answers for it.
        DESCRIPTION;

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final ItemKey DESCRIPTION = new ItemKey(Sort.DESCRIPTION, "", null, 0);

    public static ItemKey concept(String code) {
        return new ItemKey(Sort.CONCEPT, code, null, 0);
    }

    public static ItemKey collection(String key) {
        return new ItemKey(Sort.COLLECTION, key, null, 0);
    }

    /// The first row about a pair.
    public static ItemKey mapping(@Nullable String source, @Nullable String target) {
        return new ItemKey(Sort.MAPPING, source == null ? "" : source, target, 0);
    }

    public static ItemKey denied(@Nullable String source, @Nullable String target) {
        return new ItemKey(Sort.DENIED, source == null ? "" : source, target, 0);
    }

    /// Another row about the same pair.
    public ItemKey next() {
        return new ItemKey(sort, name, target, nth + 1);
    }

    /// Whether both are rows about one pair.
    public boolean isBeside(ItemKey other) {
        return sort == other.sort
                && name.equals(other.name)
                && Objects.equals(target, other.target);
    }

    /// The source of a row; absent where it states that there is none.
    public @Nullable String source() {
        return name.isEmpty() ? null : name;
    }

    /// As a program names it in one word: `concept/J1.4`, `mapping/J1.4/F1`; codes are
    /// percent-encoded, so that no two items have the same.
    public String id() {
        var id = new StringBuilder(sort.text());
        switch (sort) {
            case CONCEPT, COLLECTION -> id.append('/').append(BaseUri.encode(name));
            case MAPPING, DENIED -> {
                id.append('/').append(BaseUri.encode(name));
                id.append('/').append(target == null ? "" : BaseUri.encode(target));
                id.append(nth == 0 ? "" : "/" + nth);
            }
            case DESCRIPTION -> {}
        }
        return id.toString();
    }

    /// As a person would name it.
    @Override
    public String toString() {
        return switch (sort) {
            case CONCEPT, COLLECTION -> name;
            case MAPPING, DENIED ->
                    (name.isEmpty() ? "–" : name) + " → " + (target == null ? "–" : target);
            case DESCRIPTION -> sort.text();
        };
    }
}
