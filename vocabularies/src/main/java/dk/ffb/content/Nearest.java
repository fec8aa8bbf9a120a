package dk.ffb.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that an author probably meant.
public final class Nearest {

    private Nearest() {}

    /// The candidate that is at most a third of its letters away from the word, the nearest one. Of
    /// short words one letter may be another, but never the only one.
    public static Optional<String> to(String word, Collection<String> candidates) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        var best = Optional.<String>empty();
        var least = Integer.MAX_VALUE;
        for (var candidate : candidates) {
            var distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < least && isNear(distance, candidate.length())) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static boolean isNear(int distance, int letters) {
        return distance < letters && distance * 3 <= Math.max(3, letters);
    }

    /// ` (did you mean 'x'?)`, or nothing where no candidate is near.
    public static Said hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(Nearest::asked).orElseGet(Said::nothing);
    }

    /// ` (did you mean 'x'?)`
    public static Said asked(String near) {
        return Said.of(" (mente du '%s'?)", " (did you mean '%s'?)", near);
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour
    /// (Damerau-Levenshtein, optimal string alignment).
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 30) {
            return Integer.MAX_VALUE / 4;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (var j = 1; j <= b.length(); j++) {
                rows[i][j] = cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        var change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        var least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var isSwap =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
