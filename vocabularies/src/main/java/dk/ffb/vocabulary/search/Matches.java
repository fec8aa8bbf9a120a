package dk.ffb.vocabulary.search;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names in which one word of the query, or one paragraph, is found, by level. Looked up when
/// first asked for; for one search.
abstract class Matches {

    private final Postings postings;
    private final Map<Level, NameSet> own = new EnumMap<>(Level.class);
    private final Map<Level, NameSet> upTo = new EnumMap<>(Level.class);

    /// @param postings where to look; they may be narrowed to some names
    Matches(Postings postings) {
        this.postings = postings;
    }

    final Postings postings() {
        return postings;
    }

    /// The names found on this level; some of them may be on a better one too.
    final NameSet on(Level level) {
        // Not computeIfAbsent: a slip is looked for by asking for the other levels first.
        var known = own.get(level);
        if (known == null) {
            known = find(level);
            own.put(level, known);
        }
        return known;
    }

    /// The names found on this level or a better one.
    final NameSet upTo(Level level) {
        var known = upTo.get(level);
        if (known == null) {
            known = findUpTo(level);
            upTo.put(level, known);
        }
        return known;
    }

    NameSet findUpTo(Level level) {
        var union = new NameUnion(postings.size());
        if (level.addsTo() != null) {
            union.add(upTo(level.addsTo())).add(on(level));
        } else {
            level.andBetter().forEach(one -> union.add(on(one)));
        }
        return union.names();
    }

    /// Whether there is any name on this level or a better one.
    final boolean isFoundUpTo(Level level) {
        return !upTo(level).isEmpty();
    }

    /// Whether the name has the word on one of the levels, a mere beginning not counted.
    final boolean isWordOf(int name) {
        return on(Level.STEM).has(name) || on(Level.PART_ROOT).has(name);
    }

    /// Of these names those that have the word so, where lists tell; all where they must be asked
    /// one by one.
    final NameSet mayBeWordOf(NameSet names) {
        var forms = on(Level.STEM);
        var parts = on(Level.PART_ROOT);
        return forms.isList() && parts.isList()
                ? postings.either(names.and(forms), names.and(parts))
                : names;
    }

    /// The word, where it is one.
    @Nullable WordMatches word() {
        return null;
    }

    /// The same word, looked for only in names that other postings are narrowed to.
    abstract Matches in(Postings narrowed);

    abstract NameSet find(Level level);
}
