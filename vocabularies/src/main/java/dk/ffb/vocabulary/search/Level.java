package dk.ffb.vocabulary.search;

import java.util.List;

/// How well a word of the query meets a word of a name, best first.
enum Level {
    /// The same word.
    WORD,
    /// The name's word begins with it.
    BEGINNING,
    /// A form of the same word.
    STEM,
    /// A word of the same root.
    ROOT,
    /// One is a part of the other, or they share all parts.
    PART,
    /// As words or parts, by their roots: all of the above but for beginnings and English.
    PART_ROOT,
    /// The same word but for a typing slip.
    SLIP;

    private static final List<Level> ORDER = List.of(values());
    private static final List<Level> ALL_TRUE = List.of(BEGINNING, STEM, PART_ROOT);
    private static final List<Level> ALL = List.of(BEGINNING, STEM, PART_ROOT, SLIP);

    /// This level and all better ones, best first.
    static List<Level> upTo(Level last) {
        return ORDER.subList(0, ORDER.indexOf(last) + 1);
    }

    /// The fewest levels that hold everything found on this level or a better one.
    List<Level> andBetter() {
        return switch (this) {
            case PART_ROOT -> ALL_TRUE;
            case SLIP -> ALL;
            case WORD, BEGINNING, STEM, ROOT, PART -> upTo(this);
        };
    }

    /// What a word met on this level counts, from 1.
    float worth() {
        return 1 - 0.12f * ORDER.indexOf(this);
    }

    How how() {
        return switch (this) {
            case WORD, BEGINNING -> How.PREFIX;
            case STEM, ROOT -> How.STEM;
            case PART, PART_ROOT -> How.PART;
            case SLIP -> How.FUZZY;
        };
    }
}
