package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import java.util.LinkedHashSet;
import java.util.List;

/// Forgives typing slips by the length of the word: none up to 3 letters, one up to 7, two from 8.
/// The fewest slips that lead to a word are taken; more would lead away from it.
final class Slips {

    private static final int LONGEST = 40;

    private Slips() {}

    static int allowed(int letters) {
        return letters < 4 ? 0 : letters < 8 ? 1 : 2;
    }

    /// Stems of words that it may be a misspelling of.
    static List<String> of(Asked asked, NearWords stems) {
        var word = asked.danish().surface();
        if (word.length() > LONGEST || asked.word().hasDigit()) {
            return List.of();
        }
        for (var slips = 1; slips <= allowed(asked.word().letters()); slips++) {
            var isSameStart = slips > 1 || word.length() < 5;
            var near = new LinkedHashSet<>(stems.near(asked.danish().stem(), slips, isSameStart));
            near.addAll(stems.near(word, slips, isSameStart));
            if (!near.isEmpty()) {
                return List.copyOf(near);
            }
        }
        return List.of();
    }
}
