package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a name, and those that a hyphen leaves out: Aktivitets- og samværstilbud also says
/// aktivitetstilbud, and Selvmordstanker eller -forsøg also selvmordsforsøg.
final class NameWords {

    private NameWords() {}

    /// The words that the hyphens of a composed text stand for, folded.
    static List<String> leftOut(String text, List<Word> words, CompoundSplitter splitter) {
        if (text.indexOf('-') < 0) {
            return List.of();
        }
        var more = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (isOpen(text, word.end(), 1) && i + 1 < words.size()) {
                lastPartAfter(i, words, splitter).ifPresent(last -> more.add(word.text() + last));
            } else if (isOpen(text, word.start() - 1, -1)) {
                firstPartsBefore(i, words, splitter)
                        .ifPresent(first -> more.add(first + word.text()));
            }
        }
        return more;
    }

    /// A hyphen that joins nothing on the given side.
    private static boolean isOpen(String text, int hyphen, int side) {
        return hyphen >= 0
                && hyphen < text.length()
                && text.charAt(hyphen) == '-'
                && !touches(text, hyphen + side);
    }

    private static boolean touches(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /// In `aktivitets- og samværstilbud`: tilbud.
    private static Optional<String> lastPartAfter(
            int word, List<Word> words, CompoundSplitter splitter) {
        for (var i = word + 1; i < Math.min(words.size(), word + 4); i++) {
            var parts = splitter.split(words.get(i).text());
            if (!parts.isEmpty()) {
                return Optional.of(parts.getLast().text());
            }
        }
        return Optional.empty();
    }

    /// In `selvmordstanker eller -forsøg`: selvmords.
    private static Optional<String> firstPartsBefore(
            int word, List<Word> words, CompoundSplitter splitter) {
        for (var i = word - 1; i >= Math.max(0, word - 3); i--) {
            var parts = splitter.split(words.get(i).text());
            if (!parts.isEmpty()) {
                return Optional.of(words.get(i).text().substring(0, parts.getLast().start()));
            }
        }
        return Optional.empty();
    }
}
