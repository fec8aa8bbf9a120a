package dk.ffb.service.page.concept;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.DanishOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The concepts of a vocabulary by the alphabet, a letter at a time, with æ, ø and å last, and a
/// field to begin at a word.
final class Alphabet {

    private static final int PART = 200;
    private static final int FARTHEST = 10_000_000;

    private final Visit visit;
    private final CompiledVocabulary vocabulary;
    private final AlphabetOrder order;
    private final Wording words;

    Alphabet(Visit visit, CompiledVocabulary vocabulary) {
        this.visit = visit;
        this.vocabulary = vocabulary;
        order = new AlphabetOrder(vocabulary, visit.language());
        words = new Wording(visit);
    }

    Html page() {
        var letters = order.letters();
        if (letters.isEmpty()) {
            return Html.of(
                    "<p>{}</p>", visit.say("Der er ingen begreber.", "There are no concepts."));
        }
        var begin = visit.query().one("begin").map(String::strip).orElse("");
        var letter =
                visit.query()
                        .one("letter")
                        .filter(_ -> begin.isEmpty())
                        .or(() -> Optional.of(begin).filter(it -> !it.isEmpty()))
                        .map(AlphabetOrder::letter)
                        .filter(letters::contains)
                        .orElse(letters.getFirst());
        var places = places(letter);
        var offset = begin.isEmpty() ? offset(places.length) : offset(places, begin);
        var to = Math.min(places.length, offset + PART);
        return Html.of(
                "{}{}<h3>{} <span class=\"count\">{}</span></h3><ul class=\"columns\">{}</ul>{}",
                letters(letters, letter),
                begin(begin),
                shown(letter),
                words.number(places.length),
                IntStream.range(offset, to).mapToObj(at -> item(places[at])).toList(),
                paging(letter, offset, to, places.length));
    }

    /// Where those under a letter are that hold on the day.
    private int[] places(char letter) {
        return order.places(letter)
                .filter(place -> vocabulary.holds(order.concept(place), visit.day()))
                .toArray();
    }

    private int offset(int count) {
        return Math.min(visit.query().number("offset", 0, 0, FARTHEST), count);
    }

    private int offset(int[] places, String begin) {
        var first = order.place(DanishOrder.key(begin));
        return (int) Arrays.stream(places).filter(place -> place < first).count();
    }

    static String shown(char letter) {
        return switch (letter) {
            case '{' -> "Æ";
            case '|' -> "Ø";
            case '}' -> "Å";
            default -> Character.toString(Character.toUpperCase(letter));
        };
    }

    private Html letters(List<Character> letters, char chosen) {
        return Html.of(
                "<nav class=\"letters\" aria-label=\"{}\">{}</nav>",
                visit.say("Bogstaver", "Letters"),
                letters.stream()
                        .map(letter ->
                                Html.of(
                                        "<a href=\"{}\"{}>{}</a>",
                                        visit.here(
                                                "letter", shown(letter), "offset", "", "begin", ""),
                                        Html.of(" aria-current=\"true\"").when(letter == chosen),
                                        shown(letter)))
                        .toList());
    }

    private Html begin(String text) {
        return Html.of(
                """
                <form class="moment begin" method="get" action="{}"><label for="begin">{}</label>
                <input class="form-input" id="begin" name="begin" value="{}" autocomplete="off">
                <button class="button button-secondary">{}</button>{}</form>
                """,
                visit.path(),
                visit.say("Begynd ved ordet", "Begin at the word"),
                text,
                visit.say("Gå til", "Go"),
                visit.carried());
    }

    private Html item(int place) {
        var concept = order.concept(place);
        var code = new Code(vocabulary.vocabulary().key(), vocabulary.code(concept));
        return Html.of(
                "<li><a href=\"{}\">{}</a></li>",
                visit.conceptHref(code),
                vocabulary.label(concept, visit.language()));
    }

    private Html paging(char letter, int from, int to, int all) {
        return Html.of(
                        "<nav class=\"paging\" aria-label=\"{}\">{}{}</nav>",
                        visit.say("Sider", "Pages"),
                        page(letter, "prev", "← " + visit.say("Forrige", "Previous"), from - PART)
                                .when(from > 0),
                        page(letter, "next", visit.say("Næste", "Next") + " →", to).when(to < all))
                .when(from > 0 || to < all);
    }

    private Html page(char letter, String rel, String label, int offset) {
        return Html.of(
                "<a rel=\"{}\" href=\"{}\">{}</a> ",
                rel,
                visit.here(
                        "letter",
                        shown(letter),
                        "offset",
                        Integer.toString(Math.max(0, offset)),
                        "begin",
                        ""),
                label);
    }
}
