package dk.ffb.service.rest.read;

import dk.ffb.service.json.SearchJson;
import dk.ffb.service.rest.reply.Content;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.Explanation;
import dk.ffb.vocabulary.search.SearchQuery;
import dk.ffb.vocabulary.search.SuggestQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Finds concepts from words.
public final class SearchHandler {

    private static final int HITS = 20;
    private static final int MOST_HITS = 100;
    private static final int DEEPEST = 10_000;
    private static final int COMPLETIONS = 10;

    private static final List<String> OF_A_SEARCH =
            Reads.parametersOfList("q", "vocabulary", "kind", "offset", "explain");
    private static final List<String> OF_COMPLETIONS = Reads.parameters("q", "vocabulary", "limit");

    private final Reads reads;

    public SearchHandler(Reads reads) {
        this.reads = reads;
    }

    /// Something to ask an index.
    ///
    /// @param answer what to do with the index of the edition and day
    public record Question(Asked asked, Function<ConceptSearch, Content> answer) {

        /// The answer, where the index is there, as it is for today.
        public Optional<Content> answerNow() {
            return asked.snapshot().readySearch().map(answer);
        }

        /// The answer, now or soon. An index for another day is made aside, where it keeps nobody
        /// else waiting.
        private Mono<ServerResponse> reply() {
            return answerNow()
                    .map(Reply::read)
                    .orElseGet(() ->
                            Away.atLength(() -> asked.snapshot().search())
                                    .flatMap(index -> Reply.read(answer.apply(index))));
        }
    }

    Mono<ServerResponse> search(ServerRequest request) {
        return hits(Address.of(request)).reply();
    }

    public Question hits(Address address) {
        var asked = reads.ofIndexed(reads.ofList(address, OF_A_SEARCH));
        var query = query(asked);
        return new Question(asked, index -> hits(asked, query, index));
    }

    private static Content hits(Asked asked, SearchQuery query, ConceptSearch index) {
        var answer = index.search(query);
        var explanations =
                asked.query().isOn("explain") ? index.explain(query) : List.<Explanation>of();
        var next = next(asked, query, answer.total());
        return Content.json(
                asked, json -> SearchJson.write(json, asked.view(), answer, explanations, next));
    }

    private static SearchQuery query(Asked asked) {
        return new SearchQuery(
                asked.query().required("q"),
                asked.vocabularies("vocabulary"),
                asked.kinds(),
                asked.language(),
                asked.query().one("cursor").isPresent()
                        ? asked.page().offset()
                        : asked.query().number("offset", 0, 0, DEEPEST),
                asked.query().number("limit", HITS, 1, MOST_HITS));
    }

    /// The way to the next hits of the same edition and day, where there are more.
    private static @Nullable String next(Asked asked, SearchQuery query, int total) {
        var end = query.offset() + query.limit();
        return end < total && end <= DEEPEST ? asked.cursorTo(end) : null;
    }

    Mono<ServerResponse> suggest(ServerRequest request) {
        return completions(Address.of(request)).reply();
    }

    public Question completions(Address address) {
        var asked = reads.ofIndexed(reads.of(address, OF_COMPLETIONS));
        var query =
                new SuggestQuery(
                        asked.query().required("q"),
                        asked.vocabularies("vocabulary"),
                        asked.language(),
                        asked.query().number("limit", COMPLETIONS, 1, MOST_HITS));
        return new Question(asked, index -> completions(asked, query, index));
    }

    private static Content completions(Asked asked, SuggestQuery query, ConceptSearch index) {
        var completions = index.suggest(query);
        return Content.json(
                asked, json -> SearchJson.writeCompletions(json, asked.view(), completions));
    }
}
