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
    /// As parts, by their roots.
    PART_ROOT,
    /// The same word but for a typing slip.
    SLIP;

    private static final List<Level> ORDER = List.of(values());

    /// This level and all better ones, best first.
    static List<Level> upTo(Level last) {
        return ORDER.subList(0, ORDER.indexOf(last) + 1);
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
