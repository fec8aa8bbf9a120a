package dk.ffb.service.page.find;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.search.SearchAnswer;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What a search can be narrowed down by, and how many would be left.
final class Facets {

    private final Visit visit;
    private final Wording words;

    Facets(Visit visit) {
        this.visit = visit;
        words = new Wording(visit);
    }

    Html of(SearchAnswer answer) {
        return Html.of(
                "{}{}",
                group(
                        "vocabulary",
                        visit.say("Vokabular", "Vocabulary"),
                        answer.byVocabulary(),
                        key -> visit.title(new VocabularyKey(key))),
                group("kind", visit.say("Slags", "Kind"), answer.byKind(), words::kind));
    }

    private Html group(
            String parameter,
            String title,
            Map<String, Integer> counts,
            UnaryOperator<String> name) {
        var chosen = visit.query().one(parameter).isPresent();
        return Html.of(
                        "<h2>{}</h2><ul class=\"facets\">{}{}</ul>",
                        title,
                        Html.of(
                                        "<li><a href=\"{}\">{}</a></li>",
                                        visit.here(parameter, "", "offset", ""),
                                        visit.say("Vis alle", "Show all"))
                                .when(chosen),
                        counts.entrySet().stream()
                                .map(entry ->
                                        chosen
                                                ? Html.of(
                                                        "<li><strong>{}</strong> <span class=\"count\">{}</span></li>",
                                                        name.apply(entry.getKey()),
                                                        words.number(entry.getValue()))
                                                : Html.of(
                                                        "<li><a href=\"{}\">{}</a> <span class=\"count\">{}</span></li>",
                                                        visit.here(
                                                                parameter,
                                                                entry.getKey(),
                                                                "offset",
                                                                ""),
                                                        name.apply(entry.getKey()),
                                                        words.number(entry.getValue())))
                                .toList())
                .when(!counts.isEmpty());
    }
}
