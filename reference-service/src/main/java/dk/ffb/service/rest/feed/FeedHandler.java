package dk.ffb.service.rest.feed;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.EventFilter;
import dk.ffb.service.feed.EventKind;
import dk.ffb.service.feed.Events;
import dk.ffb.service.json.EventJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.Sent;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.rest.request.RequestBody;
import dk.ffb.vocabulary.Code;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells what has happened since a number that the asker remembers.
final class FeedHandler {

    private static final MediaType ATOM = MediaType.APPLICATION_ATOM_XML;
    private static final List<MediaType> GIVEN = List.of(MediaType.APPLICATION_JSON, ATOM);
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;
    private static final int MOST_CODES = 10_000;

    private final Reads reads;
    private final ChangeFeed feed;

    FeedHandler(Reads reads, ChangeFeed feed) {
        this.reads = reads;
        this.feed = feed;
    }

    Mono<ServerResponse> changes(ServerRequest request) {
        var format = Accepted.of(request).best(GIVEN, Function.identity());
        var asked = reads.of(request, "since", "limit", "vocabulary", "mappingSet", "kind");
        var filter = filter(asked, Optional.empty());
        return Away.soon(() -> page(asked, filter))
                .map(page ->
                        (format.equals(ATOM) ? atom(asked, page) : json(asked, page))
                                .with(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    /// The latest, newest first: what feed readers show, whatever they say that they accept.
    Mono<ServerResponse> latest(ServerRequest request) {
        var asked = reads.of(request, "limit", "vocabulary", "mappingSet", "kind");
        var filter = filter(asked, Optional.empty());
        return Away.soon(() -> events(asked).latest(filter, limit(asked.query())))
                .map(page ->
                        Reply.cached(
                                        asked,
                                        ATOM,
                                        AtomFeed.latest(
                                                asked.view(),
                                                page,
                                                asked.query().addressOf("/api/v1/changes/atom")))
                                .with(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    /// Of these codes alone, whether as concepts or as what mappings go from and to.
    Mono<ServerResponse> affecting(ServerRequest request) {
        var asked = reads.of(request, "since", "limit", "vocabulary", "mappingSet", "kind");
        return RequestBody.json(request, body -> codes(body, asked))
                .map(codes -> page(asked, filter(asked, Optional.of(codes))))
                .map(page -> json(asked, page).with(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private static EventFilter.Codes codes(byte[] body, Asked asked) {
        var sent = Sent.of(body);
        var items = sent.objects("codes");
        sent.nothingElse();
        if (items.isEmpty() || items.size() > MOST_CODES) {
            throw Problem.invalidBody(
                    "'codes' er en liste med fra 1 til %d koder.".formatted(MOST_CODES),
                    "'codes' is a list of 1 to %d codes.".formatted(MOST_CODES));
        }
        var codes = new HashSet<Code>();
        for (var item : items) {
            var vocabulary = asked.vocabularyKey(item.text("vocabulary"));
            var code = item.text("code");
            item.nothingElse();
            if (!code.isBlank()) {
                codes.add(new Code(vocabulary, code));
            }
        }
        return EventFilter.Codes.of(codes);
    }

    private Events.Page page(Asked asked, EventFilter filter) {
        return events(asked).after(since(asked.query()), filter, limit(asked.query()));
    }

    /// A request that says which edition or day it sees hears what had happened then.
    private Events events(Asked asked) {
        if (asked.query().one("edition").isPresent()) {
            return feed.upTo(asked.edition());
        }
        return asked.query().one("at").isPresent()
                ? feed.upTo(asked.snapshot().at())
                : feed.events();
    }

    static long since(Query query) {
        return query.number("since", 0, 0, Integer.MAX_VALUE);
    }

    private static int limit(Query query) {
        return query.number("limit", PAGE, 1, LONGEST_PAGE);
    }

    static EventFilter filter(Asked asked, Optional<EventFilter.Codes> codes) {
        return new EventFilter(
                asked.vocabularies("vocabulary"), mappingSets(asked), kinds(asked), codes);
    }

    private static Set<MappingSetKey> mappingSets(Asked asked) {
        var keys = new LinkedHashSet<MappingSetKey>();
        asked.query()
                .many("mappingSet")
                .forEach(text -> keys.add(asked.mappingSet(text).content().key()));
        return keys;
    }

    private static Set<EventKind> kinds(Asked asked) {
        var kinds = new LinkedHashSet<EventKind>();
        asked.query().many("kind").forEach(text -> kinds.add(kind(text)));
        return kinds;
    }

    private static EventKind kind(String text) {
        return EventKind.of(text)
                .orElseThrow(() ->
                        Query.notAmong(
                                "kind",
                                Arrays.stream(EventKind.values()).map(EventKind::text).toList()));
    }

    private static Reply json(Asked asked, Events.Page page) {
        return Reply.cached(
                asked,
                MediaType.APPLICATION_JSON,
                Json.bytes(json -> EventJson.write(json, asked.view(), page)));
    }

    private static Reply atom(Asked asked, Events.Page page) {
        var query = asked.query();
        return Reply.cached(
                asked,
                ATOM,
                AtomFeed.bytes(
                        asked.view(),
                        page,
                        query.addressOf("/api/v1/changes"),
                        query.with("since", Long.toString(page.since()))
                                .addressOf("/api/v1/changes")));
    }
}
