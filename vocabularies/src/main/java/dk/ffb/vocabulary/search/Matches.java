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

    Matches(Postings postings) {
        this.postings = postings;
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
            known = union(level);
            upTo.put(level, known);
        }
        return known;
    }

    private NameSet union(Level last) {
        var union = new NameUnion(postings.size());
        for (var level : Level.upTo(last)) {
            union.add(on(level));
        }
        return union.names();
    }

    /// Whether the name has the word on one of the levels, a mere beginning not counted.
    final boolean isWordOf(int name) {
        for (var level : Level.upTo(Level.PART_ROOT)) {
            if (level != Level.BEGINNING && on(level).has(name)) {
                return true;
            }
        }
        return false;
    }

    /// The same, but only of some names.
    final Matches within(NameSet names) {
        var all = this;
        return new Matches(postings) {
            @Override
            @Nullable WordMatches word() {
                return all.word();
            }

            @Override
            NameSet find(Level level) {
                return all.on(level).and(names);
            }
        };
    }

    /// The word, where it is one.
    @Nullable WordMatches word() {
        return null;
    }

    abstract NameSet find(Level level);
}
