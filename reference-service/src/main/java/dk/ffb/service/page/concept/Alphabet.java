package dk.ffb.service.page.concept;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.DanishOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The concepts of a vocabulary by the alphabet, a letter at a time, with æ, ø and å last.
final class Alphabet {

    private static final int PART = 200;
    private static final int FARTHEST = 10_000_000;

    private final Visit visit;
    private final CompiledVocabulary vocabulary;
    private final Wording words;

    private record Entry(String key, String label, int concept) {}

    Alphabet(Visit visit, CompiledVocabulary vocabulary) {
        this.visit = visit;
        this.vocabulary = vocabulary;
        words = new Wording(visit);
    }

    Html page() {
        var byLetter = byLetter();
        if (byLetter.isEmpty()) {
            return Html.of(
                    "<p>{}</p>", visit.say("Der er ingen begreber.", "There are no concepts."));
        }
        var letter =
                visit.query()
                        .one("letter")
                        .map(Alphabet::letter)
                        .filter(byLetter::containsKey)
                        .orElseGet(() -> byLetter.firstEntry().getKey());
        var entries = new ArrayList<>(byLetter.getOrDefault(letter, List.of()));
        entries.sort(Comparator.comparing(Entry::key).thenComparingInt(Entry::concept));
        var from = Math.min(visit.query().number("offset", 0, 0, FARTHEST), entries.size());
        var to = Math.min(entries.size(), from + PART);
        return Html.of(
                "{}<h3>{} <span class=\"count\">{}</span></h3><ul class=\"columns\">{}</ul>{}",
                letters(byLetter.sequencedKeySet(), letter),
                shown(letter),
                words.number(entries.size()),
                entries.subList(from, to).stream().map(this::item).toList(),
                Html.of(
                                "<p><a rel=\"next\" href=\"{}\">{}</a></p>",
                                visit.here("letter", shown(letter), "offset", Integer.toString(to)),
                                visit.say("Vis flere", "Show more"))
                        .when(to < entries.size()));
    }

    private SequencedMap<Character, List<Entry>> byLetter() {
        var byLetter = new TreeMap<Character, List<Entry>>();
        for (var concept = 0; concept < vocabulary.size(); concept++) {
            if (vocabulary.holds(concept, visit.day())) {
                var label = vocabulary.label(concept, visit.language());
                var key = DanishOrder.key(label);
                byLetter.computeIfAbsent(
                                letter(key.isEmpty() ? label : key), _ -> new ArrayList<>())
                        .add(new Entry(key, label, concept));
            }
        }
        return byLetter;
    }

    /// The letter that a text is found under; all that begins otherwise is found under one sign.
    private static char letter(String text) {
        var key = DanishOrder.key(text);
        var first = key.isEmpty() ? '#' : key.charAt(0);
        return first >= 'a' && first <= '}' ? first : '#';
    }

    private static String shown(char letter) {
        return switch (letter) {
            case '{' -> "Æ";
            case '|' -> "Ø";
            case '}' -> "Å";
            default -> Character.toString(Character.toUpperCase(letter));
        };
    }

    private Html letters(Iterable<Character> letters, char chosen) {
        var links = new ArrayList<Html>();
        for (var letter : letters) {
            links.add(
                    Html.of(
                            "<a href=\"{}\"{}>{}</a>",
                            visit.here("letter", shown(letter), "offset", ""),
                            Html.of(" aria-current=\"true\"").when(letter == chosen),
                            shown(letter)));
        }
        return Html.of(
                "<nav class=\"letters\" aria-label=\"{}\">{}</nav>",
                visit.say("Bogstaver", "Letters"),
                links);
    }

    private Html item(Entry entry) {
        var code = new Code(vocabulary.vocabulary().key(), vocabulary.code(entry.concept()));
        return Html.of("<li><a href=\"{}\">{}</a></li>", visit.conceptHref(code), entry.label());
    }
}
