package dk.ffb.service.page.release;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.release.Difference.Change;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.service.rest.read.Releases;
import dk.ffb.service.rest.request.Reads;
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
        var body = Html.of("{}{}", compare(visit, key, "", ""), table(visit, key));
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

    private static Html table(Visit visit, VocabularyKey key) {
        return ReleaseChoice.table(
                visit,
                home(key),
                visit.edition().releases(key).reversed().stream()
                        .map(VocabularyRelease::release)
                        .toList(),
                visit.say("Begreber", "Concepts"));
    }

    private static Html compare(Visit visit, VocabularyKey key, String from, String to) {
        return ReleaseChoice.form(
                visit,
                home(key),
                visit.edition().releases(key).stream()
                        .map(each -> each.release().version())
                        .toList(),
                from,
                to);
    }

    private static String home(VocabularyKey key) {
        return "/vocabularies/" + key;
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
