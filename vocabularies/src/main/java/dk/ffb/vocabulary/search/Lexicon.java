package dk.ffb.vocabulary.search;

import java.util.HashSet;
import java.util.Set;

/// The words that a compound may consist of: those of the loaded vocabularies and the reviewed ones
/// of `lexicon.txt` and `weakwords.txt`. Folded.
final class Lexicon {

    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> never = new HashSet<>();
    private final DanishInflection inflection;

    Lexicon(SearchFiles files, DanishInflection inflection) {
        this.inflection = inflection;
        files.notParts().forEach(word -> never.add(Normalizer.fold(word)));
        files.lexicon().forEach(word -> put(Normalizer.fold(word)));
        files.weakWords().forEach(word -> put(Normalizer.fold(word)));
    }

    /// A word that stands alone in a label.
    void add(String folded) {
        if (folded.length() >= SHORTEST
                && folded.chars().allMatch(Character::isLetter)
                && DanishInflection.isStem(folded)
                && !never.contains(folded)) {
            put(folded);
        }
    }

    private void put(String folded) {
        if (words.add(folded)) {
            stems.add(inflection.stem(folded));
        }
    }

    boolean isWord(String folded) {
        return words.contains(folded);
    }

    /// Whether a piece can stand before another: bolig, arbejds, børne.
    boolean isModifier(String piece) {
        if (words.contains(piece) || isBase(piece)) {
            return true;
        }
        var last = piece.charAt(piece.length() - 1);
        if ((last != 's' && last != 'e') || piece.length() <= SHORTEST) {
            return false;
        }
        var word = piece.substring(0, piece.length() - 1);
        return words.contains(word) || (last == 's' && isBase(word));
    }

    /// Whether it is a word that is only known by its forms: stof by stoffer.
    private boolean isBase(String piece) {
        return piece.length() > SHORTEST && stems.contains(piece) && !never.contains(piece);
    }

    /// Whether a piece can be the last one, in any of its forms.
    boolean isHead(String piece) {
        if (words.contains(piece)) {
            return true;
        }
        return piece.length() >= SHORTEST
                && !never.contains(piece)
                && stems.contains(inflection.stem(piece));
    }
}
