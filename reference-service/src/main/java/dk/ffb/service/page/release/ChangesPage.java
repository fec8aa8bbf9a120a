package dk.ffb.service.page.release;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.release.Difference.Change;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.service.rest.Reads;
import dk.ffb.service.rest.Releases;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The releases of a vocabulary, and what is different between two of them.
public final class ChangesPage {

    private static final int MOST = 200;

    private final Reads reads;

    public ChangesPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> releases(ServerRequest request) {
        var visit = Visit.of(reads, request);
        var key = visit.asked().vocabularyKey(request.pathVariable("v"));
        var releases = visit.edition().releases(key).reversed();
        var body = Html.of("{}{}", compare(visit, key, "", ""), table(visit, key, releases));
        return Frame.answer(visit, page(visit, key, visit.say("Udgivelser", "Releases"), body));
    }

    public Mono<ServerResponse> changes(ServerRequest request) {
        var visit = Visit.of(reads, request, "from", "to");
        var key = visit.asked().vocabularyKey(request.pathVariable("v"));
        var pair =
                Releases.of(visit.edition(), key)
                        .compared(visit.query(), () -> visit.asked().vocabulary(key.value()));
        return Frame.answerLater(
                visit,
                () ->
                        page(
                                visit,
                                key,
                                visit.say("Hvad er ændret", "What changed"),
                                difference(visit, key, pair.from(), pair.to())));
    }

    private static Page page(Visit visit, VocabularyKey key, String title, Html body) {
        return Page.of(title, body)
                .under(visit.say("Vokabularer", "Vocabularies"), visit.href("/vocabularies"))
                .under(visit.title(key), visit.vocabularyHref(key));
    }

    private static Html table(Visit visit, VocabularyKey key, List<VocabularyRelease> releases) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col" class="number">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Udgivelser", "Releases"),
                visit.say("Udgivelse", "Release"),
                visit.say("Gyldig fra", "Valid from"),
                visit.say("Udgave", "Edition"),
                visit.say("Begreber", "Concepts"),
                visit.say("Bemærkning", "Note"),
                releases.stream().map(release -> row(visit, key, release.release())).toList());
    }

    private static Html row(Visit visit, VocabularyKey key, Release release) {
        var words = new Wording(visit);
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td><td>{}</td><td class=\"number\">{}</td><td>{}</td></tr>",
                visit.href("/vocabularies/" + key + "/changes", "to", release.version()),
                release.version(),
                words.day(release.validFrom()),
                release.edition(),
                words.number(release.size()),
                release.note());
    }

    private static Html compare(Visit visit, VocabularyKey key, String from, String to) {
        return Html.of(
                """
                <form class="ask" method="get" action="/vocabularies/{}/changes">{}{}
                <button class="button button-secondary">{}</button>{}</form>
                """,
                key,
                choice(visit, key, "from", visit.say("Fra udgivelse", "From release"), from),
                choice(visit, key, "to", visit.say("Til udgivelse", "To release"), to),
                visit.say("Sammenlign", "Compare"),
                visit.carried());
    }

    private static Html choice(
            Visit visit, VocabularyKey key, String name, String label, String chosen) {
        return Html.of(
                "<div class=\"form-group\"><label class=\"form-label\" for=\"{}\">{}</label><select class=\"form-select\" id=\"{}\" name=\"{}\">{}</select></div>",
                name,
                label,
                name,
                name,
                visit.edition().releases(key).stream()
                        .map(each -> each.release().version())
                        .map(version ->
                                Html.of(
                                        "<option{}>{}</option>",
                                        Html.of(" selected").when(version.equals(chosen)),
                                        version))
                        .toList());
    }

    private static Html difference(
            Visit visit, VocabularyKey key, VocabularyRelease from, VocabularyRelease to) {
        var found = ReleaseComparison.between(from.content().content(), to.content().content());
        return Html.of(
                "{}{}{}{}{}{}{}{}{}",
                compare(visit, key, from.release().version(), to.release().version()),
                Html.of("<p>{}</p>", visit.say("De to er ens.", "The two are the same."))
                        .when(found.isEmpty()),
                list(visit, key, visit.say("Nye", "Added"), found.added()),
                list(visit, key, visit.say("Taget ud", "Removed"), found.removed()),
                list(visit, key, visit.say("Nyt navn", "Renamed"), found.relabelled()),
                list(visit, key, visit.say("Flyttet", "Moved"), found.moved()),
                list(visit, key, visit.say("Ny definition", "Redefined"), found.redefined()),
                list(visit, key, visit.say("Udgået", "Deprecated"), found.deprecated()),
                list(visit, key, visit.say("Andet", "Otherwise"), found.otherwise()));
    }

    private static Html list(Visit visit, VocabularyKey key, String title, List<Change> changes) {
        return Html.of(
                        "<h2>{} <span class=\"count\">{}</span></h2><ul class=\"changes\">{}</ul>{}",
                        title,
                        new Wording(visit).number(changes.size()),
                        changes.stream()
                                .limit(MOST)
                                .map(change -> change(visit, key, change))
                                .toList(),
                        Html.of(
                                        "<p>{}</p>",
                                        visit.say("Resten er i JSON.", "The rest is in the JSON."))
                                .when(changes.size() > MOST))
                .when(!changes.isEmpty());
    }

    private static Html change(Visit visit, VocabularyKey key, Change change) {
        var before = change.before();
        var after = change.after();
        return Html.of(
                "<li><a href=\"{}\">{}</a> {}{}{}</li>",
                visit.conceptHref(new Code(key, change.code())),
                change.label(),
                Wording.code(change.code()),
                before == null ? Html.NONE : Html.of(" <del>{}</del>", before),
                after == null ? Html.NONE : Html.of(" <ins>{}</ins>", after));
    }
}
