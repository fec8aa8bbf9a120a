package dk.ffb.vocabulary.search;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Gives spellings of the same word the same letters: NFC, lower case, no accents, and å, æ and ø
/// spelled out as aa, ae and oe.
///
/// Spelling out loses nothing that tells words apart: mål (maal) is still not mal, and the oo of
/// koordinering and the ae of israel are what they were. The other way round would have to guess.
final class Normalizer {

    /// Letters before the combining accents are composed.
    private static final int FIRST_ACCENT = 0x300;

    private static final char SOFT_HYPHEN = 0xad;

    private Normalizer() {}

    /// A word with its letters folded, and where in the composed text it stands.
    static final class Word {

        private final String text;
        private final int start;
        private final int end;
        private final int @Nullable [] at;

        /// @param at where each letter comes from; null where each was folded into one
        private Word(String text, int start, int end, int @Nullable [] at) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.at = at;
        }

        /// The folded letters and digits.
        String text() {
            return text;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        /// Where in the text a folded letter comes from.
        int at(int folded) {
            var letter = Math.min(folded, text.length());
            return at == null ? start + letter : at[letter];
        }

        /// How many letters were written.
        int letters() {
            return end - start;
        }

        boolean hasDigit() {
            return text.chars().anyMatch(Character::isDigit);
        }

        @Override
        public String toString() {
            return text + "@" + start;
        }
    }

    /// The text with accents composed and without what can't be seen: the text that positions of
    /// words refer to.
    static String compose(String text) {
        // Most texts are, and the check is quick.
        if (isPlain(text)) {
            return text;
        }
        var visible = visible(text);
        return java.text.Normalizer.isNormalized(visible, Form.NFC)
                ? visible
                : java.text.Normalizer.normalize(visible, Form.NFC);
    }

    /// Whether there is no letter that could be an accent, could be composed otherwise, or isn't
    /// seen.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_ACCENT || text.charAt(i) == SOFT_HYPHEN) {
                return false;
            }
        }
        return true;
    }

    /// What is copied from a page or a letter has soft hyphens and spaces of no width in its words.
    private static String visible(String text) {
        return text.codePoints().noneMatch(Normalizer::isUnseen)
                ? text
                : text.codePoints()
                        .filter(letter -> !isUnseen(letter))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    /// The words of a composed text: runs of letters and digits, and each paragraph sign.
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var i = 0; i < text.length(); ) {
            var letter = text.codePointAt(i);
            if (letter == '§') {
                words.add(new Word("§", i, i + 1, null));
                i++;
            } else if (Character.isLetterOrDigit(letter)) {
                var end = endOfWord(text, i);
                words.add(word(text, i, end));
                i = end;
            } else {
                i += Character.charCount(letter);
            }
        }
        return words;
    }

    /// All letters and digits of a text, folded, as one word.
    static String fold(String text) {
        var composed = compose(text);
        var folded = new StringBuilder(composed.length() + 4);
        for (var i = 0; i < composed.length(); ) {
            var letter = composed.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                fold(letter, folded);
            }
            i += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var letter = text.codePointAt(end);
            if (!Character.isLetterOrDigit(letter) && !isMark(letter)) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static boolean isMark(int letter) {
        return letter > 0x7f && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static Word word(String text, int start, int end) {
        return isAscii(text, start, end)
                ? new Word(text.substring(start, end).toLowerCase(Locale.ROOT), start, end, null)
                : folded(text, start, end);
    }

    private static boolean isAscii(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Word folded(String text, int start, int end) {
        var folded = new StringBuilder(end - start + 4);
        var at = new int[(end - start) * 3 + 1];
        for (var i = start; i < end; ) {
            var letter = text.codePointAt(i);
            var before = folded.length();
            if (!isMark(letter)) {
                fold(letter, folded);
            }
            if (folded.length() >= at.length) {
                at = Arrays.copyOf(at, folded.length() * 2);
            }
            Arrays.fill(at, before, folded.length(), i);
            i += Character.charCount(letter);
        }
        at = Arrays.copyOf(at, folded.length() + 1);
        at[folded.length()] = end;
        return new Word(folded.toString(), start, end, at);
    }

    private static void fold(int letter, StringBuilder to) {
        if (letter < 0x80) {
            to.append((char) Character.toLowerCase(letter));
            return;
        }
        switch (Character.toLowerCase(letter)) {
            case 'å' -> to.append("aa");
            case 'æ', 'ä' -> to.append("ae");
            case 'ø', 'ö' -> to.append("oe");
            case 'ß' -> to.append("ss");
            default -> withoutAccents(Character.toLowerCase(letter), to);
        }
    }

    private static void withoutAccents(int letter, StringBuilder to) {
        java.text.Normalizer.normalize(Character.toString(letter), Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(to::appendCodePoint);
    }
}
