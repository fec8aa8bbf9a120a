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
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
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
                <tr><th scope="row"><a href="{}">{}</a> {}</th><td><code>{}</code></td><td>{}</td>
                <td>{}</td><td class="number">{}</td></tr>
                """,
                visit.vocabularyHref(vocabulary.key()),
                vocabulary.title(visit.language()),
                Html.of("<span class=\"badge quiet\">{}</span>", visit.say("lokalt", "local"))
                        .when(vocabulary.scope() == Vocabulary.Scope.LOCAL),
                vocabulary.key(),
                publisher == null ? "" : publisher,
                release.release().version(),
                new Wording(visit).number(release.release().size()));
    }
}
