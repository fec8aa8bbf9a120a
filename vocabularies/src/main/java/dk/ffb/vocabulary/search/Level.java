package dk.ffb.vocabulary.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How well a word of the query meets a word of a name, best first.
enum Level {
    /// The same word.
    WORD(1, How.PREFIX),
    /// The name's word begins with it.
    BEGINNING(0.88f, How.PREFIX),
    /// A form of the same word.
    STEM(0.76f, How.STEM),
    /// A word of the same root.
    ROOT(0.64f, How.STEM),
    /// One is a part of the other, or they share all parts.
    PART(0.52f, How.PART),
    /// As words or parts, by their roots: all of the above but for beginnings and English.
    PART_ROOT(0.40f, How.PART),
    /// The same word but for a typing slip.
    SLIP(0.28f, How.FUZZY);

    static final List<Level> BEST_FIRST = List.of(values());

    private static final Map<Level, List<Level>> AND_BETTER = new EnumMap<>(Level.class);

    static {
        BEST_FIRST.forEach(level -> AND_BETTER.put(level, upTo(level)));
        AND_BETTER.put(STEM, List.of(BEGINNING, STEM));
        AND_BETTER.put(PART_ROOT, List.of(BEGINNING, STEM, PART_ROOT));
        AND_BETTER.put(SLIP, List.of(BEGINNING, STEM, PART_ROOT, SLIP));
    }

    private final float worth;
    private final How how;

    Level(float worth, How how) {
        this.worth = worth;
        this.how = how;
    }

    /// This level and all better ones, best first.
    static List<Level> upTo(Level last) {
        return BEST_FIRST.subList(0, BEST_FIRST.indexOf(last) + 1);
    }

    /// The fewest levels that hold everything found on this level or a better one.
    List<Level> andBetter() {
        return AND_BETTER.getOrDefault(this, BEST_FIRST);
    }

    /// The level that this one and better ones are the next step from, where it has been looked at
    /// just before.
    @Nullable Level addsTo() {
        return switch (this) {
            case ROOT -> STEM;
            case PART -> ROOT;
            case WORD, BEGINNING, STEM, PART_ROOT, SLIP -> null;
        };
    }

    /// What a word met on this level counts, from 1.
    float worth() {
        return worth;
    }

    How how() {
        return how;
    }
}
