package dk.ffb.service.page.draft;

import dk.ffb.service.page.frame.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is different between two texts, word by word: what is gone is marked in the one, what is
/// new in the other.
///
/// @param before with what is gone marked
/// @param after with what is new marked
record WordDifference(Html before, Html after) {

    /// Longer texts are marked whole.
    private static final int MOST_WORDS = 400;

    static WordDifference between(String before, String after) {
        var was = words(before);
        var is = words(after);
        if (was.size() > MOST_WORDS || is.size() > MOST_WORDS) {
            return new WordDifference(
                    Html.of("<del>{}</del>", before), Html.of("<ins>{}</ins>", after));
        }
        var common = common(was, is);
        return new WordDifference(
                marked(was, common[0], "<del>{}</del>"), marked(is, common[1], "<ins>{}</ins>"));
    }

    /// Words with the blanks behind them.
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    /// Which words of each are in the longest text that both hold in order.
    private static boolean[][] common(List<String> was, List<String> is) {
        var longest = new int[was.size() + 1][is.size() + 1];
        for (var i = was.size() - 1; i >= 0; i--) {
            for (var j = is.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        same(was.get(i), is.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var kept = new boolean[][] {new boolean[was.size()], new boolean[is.size()]};
        for (int i = 0, j = 0; i < was.size() && j < is.size(); ) {
            if (same(was.get(i), is.get(j))) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }

    /// Words in a row are marked together.
    private static Html marked(List<String> words, boolean[] kept, String mark) {
        var pieces = new ArrayList<Html>();
        for (var from = 0; from < words.size(); ) {
            var to = from + 1;
            while (to < words.size() && kept[to] == kept[from]) {
                to++;
            }
            var text = String.join("", words.subList(from, to));
            pieces.add(kept[from] ? Html.text(text) : Html.of(mark, text));
            from = to;
        }
        return Html.join(pieces.stream());
    }
}
