package dk.ffb.service.page.concept;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.page.find.VocabularyTable;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.page.tree.Tree;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A vocabulary: what it is, its tree and its alphabet.
public final class VocabularyPage {

    private final Reads reads;

    public VocabularyPage(Reads reads) {
        this.reads = reads;
    }

    /// All vocabularies.
    public Mono<ServerResponse> list(ServerRequest request) {
        var visit = Visit.of(reads, request);
        return Frame.answer(
                visit,
                Page.of(
                        visit.say("Vokabularer", "Vocabularies"),
                        VocabularyTable.of(visit, visit.snapshot().vocabularies())));
    }

    public Mono<ServerResponse> tree(ServerRequest request) {
        var visit = Visit.of(reads, request, "open");
        var release = visit.asked().vocabulary(request.pathVariable("v"));
        var tree = new VocabularyTree(visit, release.content()).tree();
        visit.query()
                .one("open")
                .ifPresent(
                        code -> tree.openedBelow(visit.asked().concept(release.content(), code)));
        var body =
                Html.of(
                        "{}{}<h2>{}</h2>{}",
                        about(visit, release),
                        views(visit, release, true),
                        visit.say("Træ", "Tree"),
                        tree.whole());
        return Frame.answer(visit, page(visit, release, body));
    }

    /// A branch of the tree, for the script that opens it; it stands alone where there is none.
    public Mono<ServerResponse> branch(ServerRequest request) {
        var visit = Visit.of(reads, request, Tree.PARAMETERS.toArray(String[]::new));
        var release = visit.asked().vocabulary(request.pathVariable("v"));
        var parent =
                visit.query()
                        .one("of")
                        .map(code -> visit.asked().concept(release.content(), code))
                        .orElse(CompiledVocabulary.UNKNOWN);
        var branch = new VocabularyTree(visit, release.content()).tree().asked(parent);
        return request.headers().header("X-Part").isEmpty()
                ? Frame.answer(visit, page(visit, release, branch))
                : Frame.part(visit, branch);
    }

    public Mono<ServerResponse> alphabet(ServerRequest request) {
        var visit = Visit.of(reads, request, "letter", "offset", "begin");
        var release = visit.asked().vocabulary(request.pathVariable("v"));
        return Frame.answerLater(
                visit,
                () ->
                        page(
                                visit,
                                release,
                                Html.of(
                                        "{}{}<h2>{}</h2>{}",
                                        about(visit, release),
                                        views(visit, release, false),
                                        visit.say("Alfabetisk", "Alphabetical"),
                                        new Alphabet(visit, release.content()).page())));
    }

    private static Page page(Visit visit, VocabularyRelease release, Html body) {
        return Page.of(release.content().vocabulary().title(visit.language()), body)
                .under(visit.say("Vokabularer", "Vocabularies"), visit.href("/vocabularies"));
    }

    private static Html about(Visit visit, VocabularyRelease release) {
        var vocabulary = release.content().vocabulary();
        var words = new Wording(visit);
        var key = vocabulary.key();
        return Html.of(
                """
                {}
                <dl class="facts">{}</dl>
                <p class="actions">{}{}</p>
                <p class="actions"><span>{}</span>{}{}</p>
                """,
                vocabulary
                        .descriptions()
                        .best(visit.language())
                        .map(text -> Html.of("<p class=\"lead\">{}</p>", text)),
                Stream.of(
                                fact(
                                        visit.say("Udgiver", "Publisher"),
                                        Objects.requireNonNullElse(vocabulary.publisher(), "")),
                                fact(
                                        visit.say("Udgivelse", "Release"),
                                        release.release().version()
                                                + visit.say(", gyldig fra ", ", valid from ")
                                                + words.day(release.release().validFrom())),
                                fact(
                                        visit.say("Begreber", "Concepts"),
                                        words.number(release.content().size())),
                                fact(
                                        visit.say("Identifikatorer", "Identifiers"),
                                        String.join(" · ", vocabulary.identifiers())))
                        .toList(),
                action(
                        visit.href("/vocabularies/" + key + "/releases"),
                        visit.say("Udgivelser og ændringer", "Releases and changes")),
                action(
                        visit.href("/translate", "system", key.value()),
                        visit.say("Oversæt herfra", "Translate from here")),
                visit.say("Hent:", "Download:"),
                ExportFormat.fitting(Subject.VOCABULARY).stream()
                        .map(format ->
                                Html.of(
                                        "<a href=\"{}\" download>{}</a>",
                                        visit.href(
                                                "/vocabularies/" + key + "/download",
                                                "format",
                                                format.text()),
                                        format.title()))
                        .toList(),
                action(visit.api("/vocabularies/" + key), "JSON"));
    }

    private static Html fact(String name, String value) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", name, value).when(!value.isEmpty());
    }

    private static Html action(String href, String label) {
        return Html.of("<a href=\"{}\">{}</a> ", href, label);
    }

    private static Html views(Visit visit, VocabularyRelease release, boolean tree) {
        var home = "/vocabularies/" + release.content().vocabulary().key();
        return Html.of(
                "<nav class=\"views\" aria-label=\"{}\"><a href=\"{}\"{}>{}</a><a href=\"{}\"{}>{}</a></nav>",
                visit.say("Visning", "View"),
                visit.href(home),
                Html.of(" aria-current=\"page\"").when(tree),
                visit.say("Træ", "Tree"),
                visit.href(home + "/alphabet"),
                Html.of(" aria-current=\"page\"").when(!tree),
                visit.say("Alfabetisk", "Alphabetical"));
    }
}
