package dk.ffb.service.rest.feed;

import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.EventFilter;
import dk.ffb.service.json.EventJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.View;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.reply.StreamReply;
import dk.ffb.service.rest.request.Reads;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/// What happens, as it happens (server-sent events).
///
/// Nothing is queued for a subscriber but the number that they have heard of last: when there is
/// news, and they are ready for it, they read on from there. So a slow one costs no memory. A beat
/// finds out who has gone, and at the end of a stream's life the subscriber comes back by itself
/// and names the last number.
///
/// When the service is told to stop, the streams end first: it waits for all who are being
/// answered, and they would never have had enough.
final class EventStream implements ApplicationListener<ContextClosedEvent> {

    private static final int MOST = 500;
    private static final int PART = 20;
    private static final String LAST_HEARD = "Last-Event-ID";

    private final Reads reads;
    private final ChangeFeed feed;
    private final LiveEdition live;
    private final StreamTimes times;
    private final AtomicInteger open = new AtomicInteger();
    private final Sinks.Empty<Void> end = Sinks.empty();

    EventStream(Reads reads, ChangeFeed feed, LiveEdition live, StreamTimes times) {
        this.reads = reads;
        this.feed = feed;
        this.live = live;
        this.times = times;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        var _ = end.tryEmitEmpty();
    }

    Mono<ServerResponse> stream(ServerRequest request) {
        var asked = reads.of(request, "since", "vocabulary", "mappingSet", "kind");
        var filter = FeedHandler.filter(asked, Optional.empty());
        if (request.method().equals(HttpMethod.HEAD)) {
            return Mono.just(Reply.plain(HttpStatus.OK, MediaType.TEXT_EVENT_STREAM, new byte[0]));
        }
        var heard =
                heard(request)
                        .or(() ->
                                asked.query()
                                        .one("since")
                                        .map(_ -> FeedHandler.since(asked.query())));
        Supplier<View> view = () -> reads.now(asked.language());
        return Mono.just(
                new StreamReply(
                        MediaType.TEXT_EVENT_STREAM, Flux.defer(() -> admit(heard, filter, view))));
    }

    /// What the subscriber says that it heard before the connection broke.
    private static Optional<Long> heard(ServerRequest request) {
        return request.headers().header(LAST_HEARD).stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(EventStream::number);
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.invalidParameter(
                    LAST_HEARD,
                    LAST_HEARD + " er nummeret på en hændelse.",
                    LAST_HEARD + " is the number of an event.");
        }
        return Long.parseLong(text);
    }

    private Flux<byte[]> admit(Optional<Long> heard, EventFilter filter, Supplier<View> view) {
        if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            return Flux.error(Problem.of(ProblemType.UNAVAILABLE));
        }
        return Mono.fromCallable(() -> new AtomicLong(heard.orElseGet(() -> feed.events().last())))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(at ->
                        wakes().concatMap(
                                        wake -> news(at, filter, view).switchIfEmpty(sign(wake)),
                                        1))
                .take(times.life())
                .takeUntilOther(end.asMono())
                .doFinally(_ -> open.decrementAndGet());
    }

    private enum Wake {
        BEGINNING,
        BEAT,
        NEWS
    }

    private Flux<Wake> wakes() {
        var beats = Flux.interval(times.beat()).map(_ -> Wake.BEAT).onBackpressureDrop();
        var news =
                Flux.<Wake>create(
                        sink -> {
                            var end = live.onAdvance(() -> sink.next(Wake.NEWS));
                            sink.onDispose(end::run);
                        },
                        OverflowStrategy.LATEST);
        return Flux.merge(Flux.just(Wake.BEGINNING), news, beats).onBackpressureLatest();
    }

    private Flux<byte[]> news(AtomicLong at, EventFilter filter, Supplier<View> view) {
        return Flux.<byte[]>generate(
                        sink -> {
                            var page = feed.events().after(at.get(), filter, PART);
                            at.set(page.since());
                            if (!page.items().isEmpty()) {
                                sink.next(bytes(page.items(), view.get()));
                            }
                            if (!page.more()) {
                                sink.complete();
                            }
                        })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static byte[] bytes(Iterable<Event> events, View view) {
        var bytes = new ByteArrayOutputStream();
        for (var event : events) {
            bytes.writeBytes(Reply.utf8("id: " + event.sequence() + "\ndata: "));
            Json.write(bytes, json -> EventJson.write(json, view, event));
            bytes.writeBytes(Reply.utf8("\n\n"));
        }
        return bytes.toByteArray();
    }

    /// A comment, so that both ends know that the other is there.
    private static Mono<byte[]> sign(Wake wake) {
        return wake == Wake.NEWS ? Mono.empty() : Mono.just(Reply.utf8(":\n\n"));
    }
}
