package dk.ffb.vocabulary.search;

/// Brings all forms of a Danish word to one: indsats, indsatser, indsatserne; barn, børn, børnene.
///
/// Endings are taken off until none is left, so that a form passes through its own base form on the
/// way: whatever the rules do to the base form, they do to all of its forms. A stem is therefore
/// not always a word, but the same for all forms of one. What the rules get wrong is in
/// `stems.tsv`. Words are folded.
final class DanishInflection {

    /// Longest first: the first that fits is taken off.
    private static final String[] ENDINGS = {
        "ernes", "edes", "enes", "eres", "ende", "erne", "ede", "ene", "ens", "ers", "ets", "est",
        "er", "en", "et", "es", "e"
    };

    /// Adjectives in the neuter, by the end of the common form: voldeligt, hjemløst, socialt.
    private static final String[] BEFORE_T = {
        "lig", "ig", "loes", "som", "bar", "iv", "el", "al", "aer", "und", "ind"
    };

    private static final String VOWELS = "aeiouy";

    private static final int SHORTEST = 3;

    private final StemExceptions exceptions;

    DanishInflection(StemExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /// What all forms of the word have in common.
    String stem(String word) {
        return finish(strip(word));
    }

    /// The stem before its last letters are evened out, for the rules of derivation.
    String strip(String word) {
        if (hasDigit(word)) {
            return word;
        }
        var stem = word;
        // Every step makes the word shorter but for an exception, and those are few.
        for (var step = 0; step < 12; step++) {
            var base = exceptions.base(stem);
            if (base != null && base.equals(stem)) {
                return stem;
            }
            var next = base != null ? base : step(stem);
            if (next.equals(stem)) {
                return stem;
            }
            stem = next;
        }
        return stem;
    }

    private static String step(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending)) {
                var stem = word.substring(0, word.length() - ending.length());
                if (isStem(stem)) {
                    return stem;
                }
            }
        }
        if (isGenitive(word) || isNeuter(word) || isDoubled(word)) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    static boolean isStem(String word) {
        return word.length() >= SHORTEST && hasVowel(word);
    }

    private static boolean hasVowel(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// An s that belongs to the word itself is most often after a vowel, a t or another s.
    private static boolean isGenitive(String word) {
        var length = word.length();
        return length > SHORTEST
                && word.charAt(length - 1) == 's'
                && "tsxzaiouy".indexOf(word.charAt(length - 2)) < 0
                && isStem(word.substring(0, length - 1));
    }

    private static boolean isNeuter(String word) {
        if (!word.endsWith("t")) {
            return false;
        }
        var common = word.substring(0, word.length() - 1);
        for (var ending : BEFORE_T) {
            if (common.endsWith(ending) && common.length() >= ending.length() + 2) {
                return common.length() > 3;
            }
        }
        return false;
    }

    private static boolean isDoubled(String word) {
        var length = word.length();
        return length > SHORTEST
                && word.charAt(length - 1) == word.charAt(length - 2)
                && "bdfgklmnprst".indexOf(word.charAt(length - 1)) >= 0;
    }

    /// Evens out what comes and goes inside a word: middel and midler, center and centre.
    static String finish(String stem) {
        var length = stem.length();
        if (stem.endsWith("el")
                && isConsonant(stem.charAt(length - 3 < 0 ? 0 : length - 3))
                && isStem(stem.substring(0, length - 2))) {
            var before = stem.substring(0, length - 2);
            return (isDoubled(before) ? before.substring(0, before.length() - 1) : before) + "l";
        }
        if (length > SHORTEST + 1
                && stem.charAt(length - 1) == 'r'
                && "bdfgkpt".indexOf(stem.charAt(length - 2)) >= 0) {
            return stem.substring(0, length - 1);
        }
        return stem;
    }

    private static boolean isConsonant(char letter) {
        return VOWELS.indexOf(letter) < 0;
    }

    private static boolean hasDigit(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
