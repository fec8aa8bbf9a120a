package dk.ffb.service.page.concept;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.DanishOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The concepts of a vocabulary by their labels in one language, as a Danish dictionary has them:
/// æ, ø and å last.
///
/// Putting a hundred thousand labels in order takes longer than a visitor waits, so the order of a
/// release is kept for as long as the release is.
final class AlphabetOrder {

    /// All that begins with no letter is found under this sign.
    static final char OTHER = '#';

    /// Behind the last letter, å.
    private static final String BEHIND = "~";

    private static final Map<CompiledVocabulary, Map<String, int[]>> MADE =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final CompiledVocabulary vocabulary;
    private final String language;
    private final int[] concepts;

    private record Entry(String key, int concept) {}

    AlphabetOrder(CompiledVocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
        concepts =
                MADE.computeIfAbsent(vocabulary, _ -> new ConcurrentHashMap<>(2))
                        .computeIfAbsent(language, _ -> made());
    }

    private int[] made() {
        return IntStream.range(0, vocabulary.size())
                .mapToObj(it -> new Entry(key(it), it))
                .sorted(Comparator.comparing(Entry::key).thenComparingInt(Entry::concept))
                .mapToInt(Entry::concept)
                .toArray();
    }

    private String key(int concept) {
        return DanishOrder.key(vocabulary.label(concept, language));
    }

    /// The concept at a place in the order.
    int concept(int place) {
        return concepts[place];
    }

    int size() {
        return concepts.length;
    }

    /// The letter that a text is found under.
    static char letter(String text) {
        var key = DanishOrder.key(text);
        var first = key.isEmpty() ? OTHER : key.charAt(0);
        return first >= 'a' && first <= '}' ? first : OTHER;
    }

    /// The letters that there are, each once, in the order that they are first met in.
    List<Character> letters() {
        var letters = new ArrayList<Character>();
        for (var at = 0; at < size(); ) {
            var letter = letter(key(concept(at)));
            if (!letters.contains(letter)) {
                letters.add(letter);
            }
            at = letter == OTHER ? place(firstLetterAfter(at)) : place(following(letter));
        }
        return letters;
    }

    /// Signs stand before the letters, and a few behind them.
    private String firstLetterAfter(int at) {
        return key(concept(at)).compareTo("a") < 0 ? "a" : "\uffff";
    }

    private static String following(char letter) {
        return Character.toString((char) (letter + 1));
    }

    /// The places of those under a letter.
    IntStream places(char letter) {
        return letter == OTHER
                ? IntStream.concat(
                        IntStream.range(0, place("a")), IntStream.range(place(BEHIND), size()))
                : IntStream.range(place(Character.toString(letter)), place(following(letter)));
    }

    /// How many stand before a text, put as [DanishOrder] has it.
    int place(String key) {
        var low = 0;
        var high = size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (key(concept(middle)).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
