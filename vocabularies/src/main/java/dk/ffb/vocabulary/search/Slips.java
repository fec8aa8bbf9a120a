package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import java.util.LinkedHashSet;
import java.util.List;

/// Forgives typing slips by the length of the word: none up to 3 letters, one up to 7, two from 8.
/// The fewest slips that lead to a word are taken; more would lead away from it.
final class Slips {

    private static final int LONGEST = 40;

    private final Postings postings;

    Slips(Postings postings) {
        this.postings = postings;
    }

    static int allowed(int letters) {
        return letters < 4 ? 0 : letters < 8 ? 1 : 2;
    }

    /// Stems of words that it may be a misspelling of.
    List<String> of(Asked asked) {
        var word = asked.danish().surface();
        if (word.length() > LONGEST || asked.word().hasDigit()) {
            return List.of();
        }
        for (var slips = 1; slips <= allowed(asked.word().letters()); slips++) {
            var sameStart = slips > 1 || word.length() < 5 ? 1 : 0;
            var stems = new LinkedHashSet<String>(near(asked.danish().stem(), slips, sameStart));
            stems.addAll(near(word, slips, sameStart));
            if (!stems.isEmpty()) {
                return List.copyOf(stems);
            }
        }
        return List.of();
    }

    private List<String> near(String word, int slips, int sameStart) {
        return word.length() <= sameStart
                ? List.of()
                : postings.near(Fields.STEM, word, slips, sameStart);
    }
}
