package dk.ffb.service.page.concept;

import dk.ffb.service.json.HistoryJson.Said;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.read.Histories;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// What each release has said of a concept.
final class History {

    private History() {}

    static Html of(Visit visit, CompiledVocabulary vocabulary, int concept) {
        var key = vocabulary.vocabulary().key();
        var entries = Histories.ofConcept(visit.edition().releases(key), vocabulary.code(concept));
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain stack">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Historik", "History"),
                visit.say("Udgivelse", "Release"),
                visit.say("Gyldig fra", "Valid from"),
                visit.say("Begrebet blev", "The concept was"),
                visit.say("Navn", "Name"),
                entries.stream().map(entry -> row(visit, entry)).toList());
    }

    private static Html row(Visit visit, Said<Concept> entry) {
        var release = entry.release();
        var concept = entry.said();
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td data-label=\"{}\">{}</td><td data-label=\"{}\">{}</td><td>{}</td></tr>",
                visit.href("/vocabularies/" + release.key() + "/changes", "to", release.version()),
                release.version(),
                visit.say("Gyldig fra", "Valid from"),
                new Wording(visit).day(release.validFrom()),
                visit.say("Begrebet blev", "The concept was"),
                change(visit, entry.change()),
                concept == null ? "" : concept.label(visit.language()));
    }

    private static String change(Visit visit, String change) {
        return switch (change) {
            case "added" -> visit.say("optaget", "added");
            case "changed" -> visit.say("ændret", "changed");
            case "removed" -> visit.say("taget ud", "removed");
            default -> visit.say("uændret", "unchanged");
        };
    }
}
