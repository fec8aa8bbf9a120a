package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// All words of a field, to be looked through for those that differ from a word by a slip or two: a
/// letter too many, missing, wrong, or two letters swapped.
///
/// A word has to pass two cheap tests, its length and the set of its letters, before it is compared
/// letter by letter. That is faster than building an automaton for each query up to some hundred
/// thousand words. The letters å, æ and ø, which are two when folded, are one letter here.
final class NearWords {

    private static final int LONGEST = 60;

    private final String[] words;
    private final String[] compact;
    private final long[] letters;

    /// Compact words of length `n` are from `first[n]` up to `first[n + 1]`.
    private final int[] first = new int[LONGEST + 2];

    NearWords(List<String> all) {
        words =
                all.stream()
                        .filter(word -> word.length() <= LONGEST)
                        .sorted(
                                Comparator.<String>comparingInt(word -> compact(word).length())
                                        .thenComparing(word -> word))
                        .toArray(String[]::new);
        compact = Arrays.stream(words).map(NearWords::compact).toArray(String[]::new);
        letters = Arrays.stream(compact).mapToLong(NearWords::letters).toArray();
        for (var word : compact) {
            first[word.length() + 1]++;
        }
        for (var n = 1; n < first.length; n++) {
            first[n] += first[n - 1];
        }
    }

    /// The words at so many slips or fewer, the shortest first.
    List<String> near(String folded, int slips, boolean isSameStart) {
        var near = new ArrayList<String>();
        var word = compact(folded);
        var mask = letters(word);
        var shortest = Math.max(1, word.length() - slips);
        var longest = Math.min(LONGEST, word.length() + slips);
        if (shortest > longest) {
            return near;
        }
        for (var i = first[shortest]; i < first[longest + 1]; i++) {
            if (Long.bitCount(letters[i] & ~mask) <= slips
                    && Long.bitCount(mask & ~letters[i]) <= slips
                    && (!isSameStart || compact[i].charAt(0) == word.charAt(0))
                    && distance(word, compact[i], slips) <= slips) {
                near.add(words[i]);
            }
        }
        return near;
    }

    private static String compact(String folded) {
        return folded.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }

    private static long letters(String word) {
        var mask = 0L;
        for (var i = 0; i < word.length(); i++) {
            mask |= 1L << (word.charAt(i) & 63);
        }
        return mask;
    }

    /// Levenshtein's distance with swaps; anything past `most` is as good as infinite.
    static int distance(String a, String b, int most) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                var cost = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (i > 1 && j > 1 && isSwapped(a, i, b, j)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return least;
            }
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
