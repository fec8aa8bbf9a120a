package dk.ffb.service.page.find;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The concepts that a search found, one after another.
final class Hits {

    private Hits() {}

    static Html of(Visit visit, List<Hit> hits) {
        return Html.of(
                "<ol class=\"hits\">{}</ol>", hits.stream().map(hit -> hit(visit, hit)).toList());
    }

    private static Html hit(Visit visit, Hit hit) {
        var code = hit.concept();
        var vocabulary = visit.snapshot().vocabulary(code.vocabulary()).orElseThrow().content();
        var concept = vocabulary.find(code.value());
        var words = new Wording(visit);
        return Html.of(
                """
                <li><p class="where">{}{}</p>
                <h2><a href="{}">{}</a></h2>
                <p class="why"><span class="badge quiet">{}</span> {} · {}</p></li>
                """,
                visit.title(code.vocabulary()),
                path(visit, vocabulary, concept),
                visit.conceptHref(code),
                vocabulary.label(concept, visit.language()),
                words.kind(vocabulary.kind(concept)),
                new Html(hit.matched().text()),
                words.how(hit.matched().how().text()));
    }

    /// The way down to the concept, without the concept itself.
    private static String path(Visit visit, CompiledVocabulary vocabulary, int concept) {
        return Arrays.stream(vocabulary.path(concept))
                .mapToObj(each -> " › " + vocabulary.label(each, visit.language()))
                .collect(Collectors.joining());
    }
}
