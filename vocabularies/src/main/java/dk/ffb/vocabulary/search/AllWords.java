package dk.ffb.vocabulary.search;

import java.util.List;

/// Several words of a query that a name must have all of.
final class AllWords {

    private final List<Matches> words;

    private AllWords(List<Matches> words) {
        this.words = words;
    }

    /// The words, looked for only where all of them are found in some way: most words of a long
    /// query are common, but few names have them all.
    static AllWords of(List<Matches> words) {
        if (words.size() == 1) {
            return new AllWords(words);
        }
        var names = new AllWords(words).upTo(Level.PART_ROOT);
        return new AllWords(words.stream().map(word -> word.within(names)).toList());
    }

    /// The names that have all words on this level or a better one, and none that are better
    /// throughout where that can be left out: a hit counts where it is found first.
    NameSet at(Level level) {
        return words.size() == 1 ? words.getFirst().on(level) : upTo(level);
    }

    private NameSet upTo(Level level) {
        var all = words.getFirst().upTo(level);
        for (var word : words.subList(1, words.size())) {
            all = all.isEmpty() ? all : all.and(word.upTo(level));
        }
        return all;
    }

    /// Whether no word only begins alike.
    boolean areWordsOf(int name) {
        return words.stream().allMatch(word -> word.isWordOf(name));
    }

    /// Whether anything is left out by another choice of words.
    boolean isSameAs(AllWords other) {
        return words.size() == other.words.size();
    }
}
