package dk.ffb.service.page.concept;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// What a concept is called in every other system, side by side.
final class ConceptMappingsTable {

    /// How many of one system are shown; the rest is a link away.
    private static final int MOST = 12;

    private final Visit visit;
    private final VocabularyKey key;
    private final Answer answer;
    private final Wording words;

    ConceptMappingsTable(Visit visit, CompiledVocabulary vocabulary, int concept) {
        this.visit = visit;
        key = vocabulary.vocabulary().key();
        words = new Wording(visit);
        answer =
                visit.snapshot()
                        .translator()
                        .translate(
                                new TranslationQuery(
                                        key,
                                        vocabulary.code(concept),
                                        Set.of(),
                                        TranslationQuery.DEFAULT_HOPS,
                                        Fallback.NONE,
                                        visit.language()));
    }

    /// Those that a mapping leads straight to.
    List<Translation> nearest() {
        return answer.translations().stream().filter(each -> each.path().size() == 1).toList();
    }

    Html table() {
        var bySystem = new TreeMap<VocabularyKey, List<Translation>>();
        answer.translations()
                .forEach(each ->
                        bySystem.computeIfAbsent(each.target().vocabulary(), _ -> new ArrayList<>())
                                .add(each));
        if (bySystem.isEmpty()) {
            return Html.of("<p>{}</p>", words.meaning(answer.outcome()));
        }
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain stack">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                {}</table></div>
                """,
                visit.say("I andre vokabularer", "In other vocabularies"),
                visit.say("Vokabular", "Vocabulary"),
                visit.say("Dets begreb er", "Its concept is"),
                visit.say("Begreb", "Concept"),
                visit.say("Sikkerhed", "Confidence"),
                bySystem.entrySet().stream()
                        .map(entry -> rows(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Html rows(VocabularyKey system, List<Translation> translations) {
        var shown = Math.min(MOST, translations.size());
        var rows = new ArrayList<Html>();
        for (var i = 0; i < shown; i++) {
            rows.add(row(i == 0 ? head(system, shown) : Html.NONE, translations.get(i)));
        }
        return Html.of("<tbody>{}{}</tbody>", rows, rest(system, translations.size() - shown));
    }

    private Html head(VocabularyKey system, int rows) {
        return Html.of(
                "<th scope=\"rowgroup\" rowspan=\"{}\"><a href=\"{}\">{}</a></th>",
                rows,
                visit.vocabularyHref(system),
                visit.title(system));
    }

    private Html row(Html head, Translation translation) {
        return Html.of(
                "<tr>{}<td data-label=\"{}\">{}</td><td><a href=\"{}\">{}</a> {}{}</td><td data-label=\"{}\">{}</td></tr>",
                head,
                visit.say("Dets begreb er", "Its concept is"),
                words.shortRelation(translation.relation()),
                visit.conceptHref(translation.target()),
                translation.label(),
                Wording.code(translation.target().value()),
                over(translation),
                visit.say("Sikkerhed", "Confidence"),
                words.confidence(translation.confidence()));
    }

    private Html over(Translation translation) {
        var over = translation.path().getFirst().to();
        return Html.of(
                        " <span class=\"over\">{} {}</span>",
                        visit.say("over", "by way of"),
                        visit.title(over.vocabulary()))
                .when(translation.path().size() > 1);
    }

    private Html rest(VocabularyKey system, int count) {
        return Html.of(
                        "<tr><td></td><td colspan=\"3\"><a href=\"{}\">{} {}</a></td></tr>",
                        visit.href(
                                "/translate",
                                "system",
                                key.value(),
                                "code",
                                answer.source().value(),
                                "target",
                                system.value()),
                        words.number(count),
                        visit.say("til", "more"))
                .when(count > 0);
    }
}
