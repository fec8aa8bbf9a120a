package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// A text with its words, and what is known of each of them.
///
/// @param text composed
/// @param words in their order
/// @param forms of each of the words
/// @param cited paragraphs that it speaks of
record TakenApart(
        String text, List<Word> words, List<WordForms> forms, List<Paragraphs.Reference> cited) {

    static TakenApart of(String text, boolean isEnglish, NameIndex index) {
        var analysis = index.analysis();
        var words = List.copyOf(Normalizer.words(text));
        var forms =
                words.stream()
                        .map(Word::text)
                        .map(word -> isEnglish ? analysis.english(word) : analysis.danish(word))
                        .toList();
        return new TakenApart(text, words, forms, index.paragraphs().in(text));
    }

    /// Names that were shown lately: the best names of an index are shown again and again. Each
    /// place keeps the last one, so that memory is bounded; definitions are too long to be kept.
    /// For many threads.
    static final class Lately {

        private static final int PLACES = 1 << 12;

        private final AtomicReferenceArray<@Nullable Shown> shown =
                new AtomicReferenceArray<>(PLACES);

        private record Shown(int name, TakenApart text) {}

        TakenApart get(int name, NameIndex index) {
            var table = index.table();
            if (name >= table.endOfNames()) {
                return of(table.text(name), table.isEnglish(name), index);
            }
            var place = name & (PLACES - 1);
            var there = shown.get(place);
            if (there == null || there.name() != name) {
                there = new Shown(name, of(table.text(name), table.isEnglish(name), index));
                shown.set(place, there);
            }
            return there.text();
        }
    }
}
