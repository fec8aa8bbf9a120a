package dk.ffb.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that an author probably meant.
public final class Nearest {

    private Nearest() {}

    /// The candidate that is at most a third of its letters away from the word, the nearest one.
    public static Optional<String> to(String word, Collection<String> candidates) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        var best = Optional.<String>empty();
        var least = Integer.MAX_VALUE;
        for (var candidate : candidates) {
            var distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < least && distance * 3 <= Math.max(3, candidate.length())) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /// ` (did you mean 'x'?)`, or nothing where no candidate is near.
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> " (did you mean '" + near + "'?)").orElse("");
    }

    /// How many letters must be put in, taken out or changed (Levenshtein); two that have changed
    /// places count as two.
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 30) {
            return Integer.MAX_VALUE / 4;
        }
        var above = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
