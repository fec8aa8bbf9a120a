package dk.ffb.service.page.find;

import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.rest.Reads;
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
                {}
                """,
                SearchForm.of(visit, ""),
                visit.say("Kodesystemer", "Code systems"),
                VocabularyTable.of(visit, visit.snapshot().vocabularies()));
    }
}
