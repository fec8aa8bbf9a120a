package dk.ffb.service.page.find;

import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.search.SearchAnswer;
import dk.ffb.vocabulary.search.SearchQuery;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What a search found, where each thing stands and why it was found.
public final class SearchPage {

    private static final int HITS = 20;
    private static final int DEEPEST = 10_000;

    private final Reads reads;

    public SearchPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.ofSearch(reads, request, "q", "vocabulary", "kind", "offset");
        var text = visit.query().one("q").orElse("");
        var title = visit.say("Søgning", "Search") + (text.isEmpty() ? "" : ": " + text);
        if (text.isEmpty()) {
            return Frame.answer(visit, Page.of(title, SearchForm.of(visit, "")));
        }
        // An index for another day is made aside, where it keeps nobody else waiting.
        return visit.snapshot().readySearch().isPresent()
                ? found(visit, title, text)
                : Away.atLength(() -> found(visit, title, text)).flatMap(Function.identity());
    }

    private static Mono<ServerResponse> found(Visit visit, String title, String text) {
        var offset = visit.query().number("offset", 0, 0, DEEPEST);
        var answer =
                visit.snapshot()
                        .search()
                        .search(
                                new SearchQuery(
                                        text,
                                        visit.asked().vocabularies("vocabulary"),
                                        visit.asked().kinds(),
                                        visit.language(),
                                        offset,
                                        HITS));
        return Frame.answer(visit, Page.of(title, body(visit, text, offset, answer)));
    }

    private static Html body(Visit visit, String text, int offset, SearchAnswer answer) {
        return Html.of(
                """
                {}
                <p class="total" role="status">{}</p>
                {}
                <div class="beside">
                <div>{}{}</div>
                <aside aria-label="{}">{}</aside>
                </div>
                """,
                SearchForm.of(visit, text),
                total(visit, offset, answer),
                didYouMean(visit, answer.didYouMean()),
                Hits.of(visit, answer.hits()),
                paging(visit, offset, answer.total()),
                visit.say("Afgræns", "Narrow down"),
                new Facets(visit).of(answer));
    }

    private static String total(Visit visit, int offset, SearchAnswer answer) {
        if (answer.notes().contains(SearchAnswer.Note.NOTHING_TO_SEARCH_FOR)) {
            return visit.say(
                    "Der er intet bogstav eller ciffer at søge på.",
                    "There is no letter or digit to search for.");
        }
        if (answer.total() == 0) {
            return visit.say(
                    "Intet begreb passer. Prøv et andet ord eller færre ord.",
                    "No concept matches. Try another word or fewer words.");
        }
        var words = new Wording(visit);
        return words.number(answer.total())
                + (answer.total() == 1
                        ? visit.say(" begreb", " concept")
                        : visit.say(" begreber", " concepts"))
                + (answer.total() <= HITS
                        ? ""
                        : visit.say("; her er ", "; here are ")
                                + (offset + 1)
                                + "–"
                                + (offset + answer.hits().size()));
    }

    private static Html didYouMean(Visit visit, List<String> spellings) {
        return Html.of(
                        "<p>{} {}</p>",
                        visit.say("Mente du:", "Did you mean:"),
                        spellings.stream()
                                .map(word ->
                                        Html.of(
                                                "<a href=\"{}\">{}</a> ",
                                                visit.href("/search", "q", word),
                                                word))
                                .toList())
                .when(!spellings.isEmpty());
    }

    private static Html paging(Visit visit, int offset, int total) {
        var before =
                Html.of(
                                "<a rel=\"prev\" href=\"{}\">← {}</a>",
                                visit.here(
                                        "offset",
                                        offset <= HITS ? "" : Integer.toString(offset - HITS)),
                                visit.say("Forrige", "Previous"))
                        .when(offset > 0);
        var after =
                Html.of(
                                "<a rel=\"next\" href=\"{}\">{} →</a>",
                                visit.here("offset", Integer.toString(offset + HITS)),
                                visit.say("Næste", "Next"))
                        .when(offset + HITS < Math.min(total, DEEPEST));
        return Html.of(
                        "<nav class=\"paging\" aria-label=\"{}\">{} {}</nav>",
                        visit.say("Sider", "Pages"),
                        before,
                        after)
                .when(total > HITS);
    }
}
