package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import dk.ffb.vocabulary.search.Paragraphs.Reference;
import dk.ffb.vocabulary.search.SearchAnswer.Note;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What somebody typed, understood: its words, paragraphs and what it may be as a code.
///
/// @param text the composed text, cut where it was too long
/// @param words all words but those of a paragraph
/// @param references the paragraphs that it names
/// @param notes what was not done as asked
record Question(String text, List<Asked> words, List<Reference> references, Set<Note> notes) {

    /// Nobody searches for more; what is beyond this is not looked at.
    private static final int LONGEST_TEXT = 500;

    private static final int MOST_WORDS = 24;
    private static final int LONGEST_WORD = 80;

    /// One word of the query.
    ///
    /// @param word as typed, folded
    /// @param isOptional whether it may be left out, as `i` and `til` may
    /// @param isCut whether it was typed as a beginning: `soc.`, `bolig*`
    /// @param danish its Danish forms
    /// @param englishStem its English stem
    record Asked(
            Word word, boolean isOptional, boolean isCut, WordForms danish, String englishStem) {}

    static Question of(String typed, WordAnalysis analysis, Paragraphs paragraphs) {
        var notes = EnumSet.noneOf(Note.class);
        var text = Normalizer.compose(cut(typed, notes));
        var references = references(text, paragraphs);
        var words = new ArrayList<Asked>();
        for (var word : Normalizer.words(text)) {
            if (!isIn(word, references) && !word.text().equals("§")) {
                if (words.size() == MOST_WORDS || word.text().length() > LONGEST_WORD) {
                    notes.add(Note.SHORTENED);
                } else {
                    words.add(asked(word, text, analysis));
                }
            }
        }
        if (words.isEmpty() && references.isEmpty() && notes.isEmpty()) {
            notes.add(Note.NOTHING_TO_SEARCH_FOR);
        }
        return new Question(text, optional(words), references, notes);
    }

    private static String cut(String typed, Set<Note> notes) {
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        notes.add(Note.SHORTENED);
        return typed.substring(0, LONGEST_TEXT);
    }

    /// A bare number with a letter may be a paragraph; a bare number is only a number.
    private static List<Reference> references(String text, Paragraphs paragraphs) {
        var all = paragraphs.in(text);
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(r ->
                                r.isCertain() || !r.part().isEmpty() || isLetterNumber(r.number()))
                        .toList();
    }

    private static boolean isLetterNumber(String number) {
        return Character.isLetter(number.charAt(number.length() - 1));
    }

    private static boolean isIn(Word word, List<Reference> references) {
        for (var reference : references) {
            if (word.start() >= reference.start() && word.end() <= reference.end()) {
                return true;
            }
        }
        return false;
    }

    private static Asked asked(Word word, String text, WordAnalysis analysis) {
        var next = word.end() < text.length() ? text.charAt(word.end()) : ' ';
        return new Asked(
                word,
                analysis.isStopWord(word.text()),
                next == '*' || next == '.',
                analysis.danish(word.text()),
                EnglishAnalysis.stem(word.text()));
    }

    /// Where all words are such as may be left out, none is.
    private static List<Asked> optional(List<Asked> words) {
        if (words.stream().anyMatch(word -> !word.isOptional())) {
            return List.copyOf(words);
        }
        return words.stream()
                .map(w -> new Asked(w.word(), false, w.isCut(), w.danish(), w.englishStem()))
                .toList();
    }

    /// The words that a hit must have.
    List<Asked> wanted() {
        return words.stream().filter(word -> !word.isOptional()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty() && references.isEmpty();
    }
}
