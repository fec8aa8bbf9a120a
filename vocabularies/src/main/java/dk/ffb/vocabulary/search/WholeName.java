package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import java.util.List;
import java.util.function.Function;

/// A whole name as one term.
final class WholeName {

    private WholeName() {}

    /// The words with one space between.
    static String of(List<Word> words) {
        return join(words, Word::text, " ");
    }

    /// The words without anything between: a compound may have been written in two.
    static String joined(List<Word> words) {
        return join(words, Word::text, "");
    }

    /// The stems of the words, without those that may be left out.
    static String stems(List<Word> words, WordAnalysis analysis, Function<String, String> stem) {
        var wanted = words.stream().filter(word -> !analysis.isStopWord(word.text())).toList();
        return join(wanted.isEmpty() ? words : wanted, word -> stem.apply(word.text()), " ");
    }

    private static String join(List<Word> words, Function<Word, String> form, String between) {
        var whole = new StringBuilder();
        for (var word : words) {
            whole.append(whole.isEmpty() ? "" : between).append(form.apply(word));
        }
        return whole.length() <= TermDocument.LONGEST
                ? whole.toString()
                : whole.substring(0, TermDocument.LONGEST);
    }
}
