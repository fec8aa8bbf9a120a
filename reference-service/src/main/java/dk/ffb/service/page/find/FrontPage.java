package dk.ffb.service.page.find;

import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.rest.request.Reads;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The first page: a search field, the ways on, and what there is to look into.
public final class FrontPage {

    private final Reads reads;

    public FrontPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request);
        var title =
                visit.say(
                        "Find og oversæt faglige begreber",
                        "Find and translate the concepts of social care");
        return Frame.answer(visit, Page.of(title, body(visit)));
    }

    private static Html body(Visit visit) {
        return Html.of(
                """
                {}
                <h2>{}</h2>
                <ul class="tiles">{}{}{}</ul>
                <h2>{}</h2>
                {}
                """,
                SearchForm.of(visit, ""),
                visit.say("Det kan du også", "What you can do besides"),
                way(
                        visit,
                        "/translate",
                        visit.say("Oversæt en kode", "Translate a code"),
                        visit.say(
                                "Se, hvad en kode hedder i et andet system, og hvorfor.",
                                "See what a code is called in another system, and why.")),
                way(
                        visit,
                        "/translate/file",
                        visit.say("Oversæt en fil", "Translate a file"),
                        visit.say(
                                "Slip en CSV- eller Excel-fil, og tag den oversat med hjem.",
                                "Drop a CSV or Excel file and take it home translated.")),
                way(
                        visit,
                        "/mapping-sets",
                        visit.say("Se, hvem der er mappet til hvem", "See who is mapped to whom"),
                        visit.say(
                                "Dækning, huller og modstrid i mappingerne.",
                                "Coverage, gaps and conflicts in the mappings.")),
                visit.say("Vokabularer", "Vocabularies"),
                VocabularyTable.of(visit, visit.snapshot().vocabularies()));
    }

    private static Html way(Visit visit, String to, String label, String text) {
        return Html.of("<li><a href=\"{}\">{}</a><p>{}</p></li>", visit.href(to), label, text);
    }
}
