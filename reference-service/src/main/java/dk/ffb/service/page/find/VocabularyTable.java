package dk.ffb.service.page.find;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Vocabulary;
import java.util.Collection;

/// The vocabularies that there are.
public final class VocabularyTable {

    private VocabularyTable() {}

    public static Html of(Visit visit, Collection<VocabularyRelease> releases) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain stack">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
                <th scope="col">{}</th><th scope="col" class="number">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Vokabularer", "Vocabularies"),
                visit.say("Vokabular", "Vocabulary"),
                visit.say("Nøgle", "Key"),
                visit.say("Udgiver", "Publisher"),
                visit.say("Udgivelse", "Release"),
                visit.say("Begreber", "Concepts"),
                Html.join(releases.stream().map(release -> row(visit, release))));
    }

    private static Html row(Visit visit, VocabularyRelease release) {
        var vocabulary = release.content().vocabulary();
        var publisher = vocabulary.publisher();
        return Html.of(
                """
                <tr><th scope="row"><a href="{}">{}</a> {}</th><td data-label="{}"><code>{}</code></td><td data-label="{}">{}</td>
                <td data-label="{}">{}</td><td class="number" data-label="{}">{}</td></tr>
                """,
                visit.vocabularyHref(vocabulary.key()),
                vocabulary.title(visit.language()),
                Html.of("<span class=\"badge quiet\">{}</span>", visit.say("lokalt", "local"))
                        .when(vocabulary.scope() == Vocabulary.Scope.LOCAL),
                visit.say("Nøgle", "Key"),
                vocabulary.key(),
                visit.say("Udgiver", "Publisher"),
                publisher == null ? "" : publisher,
                visit.say("Udgivelse", "Release"),
                release.release().version(),
                visit.say("Begreber", "Concepts"),
                new Wording(visit).number(release.release().size()));
    }
}
