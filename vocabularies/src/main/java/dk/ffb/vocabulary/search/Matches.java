package dk.ffb.vocabulary.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The names in which one word of the query, or one paragraph, is found: by level, each level
/// including those before it. Made when first asked for; for one search.
abstract class Matches {

    private final Map<Level, FixedBitSet> byLevel = new EnumMap<>(Level.class);
    private @Nullable FixedBitSet beginnings;

    /// Names in which the word itself is found on this level or a better one. [Level#BEGINNING] is
    /// not one of them: where a word only begins alike it may be another word.
    final FixedBitSet at(Level level) {
        var known = byLevel.get(level);
        if (known == null) {
            known = level == Level.WORD ? none() : at(level.before()).clone();
            if (level != Level.BEGINNING) {
                add(level, known);
            }
            byLevel.put(level, known);
        }
        return known;
    }

    /// Names in which the word is found, or one that begins so.
    final FixedBitSet beginnings() {
        if (beginnings == null) {
            beginnings = at(Level.WORD).clone();
            add(Level.BEGINNING, beginnings);
        }
        return beginnings;
    }

    abstract FixedBitSet none();

    /// Adds the names that the level adds to the one before.
    abstract void add(Level level, FixedBitSet to);
}
