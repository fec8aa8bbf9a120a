package dk.ffb.vocabulary.search;

import java.util.List;

/// Words of a query that a name must have all of.
final class AllWords {

    private final List<Matches> words;

    /// What has all of the words in some way.
    private final NameSet inAnyWay;

    private AllWords(List<Matches> words, NameSet inAnyWay) {
        this.words = words;
        this.inAnyWay = inAnyWay;
    }

    /// The words, looked for only where all of them are found in some way: most words of a long
    /// query are common, but few names have them all. Where many have, nothing is gained by it.
    static AllWords of(List<Matches> words) {
        var all = upTo(Level.PART_ROOT, words);
        if (words.size() == 1 || !all.isList()) {
            return new AllWords(words, all);
        }
        var narrowed = words.getFirst().postings().narrowedTo(all);
        return new AllWords(words.stream().map(word -> word.in(narrowed)).toList(), all);
    }

    /// Names that have all words, each on this level or a better one. Of a single word those on
    /// better levels may be missing: a hit counts where it is found first.
    NameSet at(Level level) {
        return words.size() == 1 ? words.getFirst().on(level) : upTo(level, words);
    }

    /// Names that have all words in some way.
    NameSet inAnyWay() {
        return inAnyWay;
    }

    private static NameSet upTo(Level level, List<Matches> words) {
        var all = words.getFirst().upTo(level);
        for (var word : words.subList(1, words.size())) {
            all = all.isEmpty() ? all : all.and(word.upTo(level));
        }
        return all;
    }

    /// Of these names those in which perhaps no word only begins alike: as far as is quick to say
    /// of all of them at once.
    NameSet mayBeWordsOf(NameSet names) {
        var left = names;
        for (var word : words) {
            left = left.isEmpty() ? left : word.mayBeWordOf(left);
        }
        return left;
    }

    /// Whether no word only begins alike.
    boolean areWordsOf(int name) {
        for (var word : words) {
            if (!word.isWordOf(name)) {
                return false;
            }
        }
        return true;
    }
}
