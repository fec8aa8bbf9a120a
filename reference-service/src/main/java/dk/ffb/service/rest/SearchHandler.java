package dk.ffb.service.rest;

import dk.ffb.service.json.SearchJson;
import dk.ffb.vocabulary.search.Explanation;
import dk.ffb.vocabulary.search.SearchQuery;
import dk.ffb.vocabulary.search.SuggestQuery;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Finds concepts from words.
final class SearchHandler {

    private static final int HITS = 20;
    private static final int MOST_HITS = 100;
    private static final int DEEPEST = 10_000;
    private static final int COMPLETIONS = 10;

    private final Reads reads;

    SearchHandler(Reads reads) {
        this.reads = reads;
    }

    Mono<ServerResponse> search(ServerRequest request) {
        var asked = reads.of(request, "q", "vocabulary", "kind", "limit", "offset", "explain");
        var query =
                new SearchQuery(
                        asked.query().required("q"),
                        asked.vocabularies("vocabulary"),
                        asked.kinds(),
                        asked.language(),
                        asked.query().number("offset", 0, 0, DEEPEST),
                        asked.query().number("limit", HITS, 1, MOST_HITS));
        var answer = asked.snapshot().search().search(query);
        List<Explanation> explanations =
                asked.query().isOn("explain")
                        ? asked.snapshot().search().explain(query)
                        : List.of();
        return Reply.json(
                asked, json -> SearchJson.write(json, asked.view(), answer, explanations));
    }

    Mono<ServerResponse> suggest(ServerRequest request) {
        var asked = reads.of(request, "q", "vocabulary", "limit");
        var query =
                new SuggestQuery(
                        asked.query().required("q"),
                        asked.vocabularies("vocabulary"),
                        asked.language(),
                        asked.query().number("limit", COMPLETIONS, 1, MOST_HITS));
        var completions = asked.snapshot().search().suggest(query);
        return Reply.json(
                asked, json -> SearchJson.writeCompletions(json, asked.view(), completions));
    }
}
