package dk.ffb.service.webhook;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.access.OwnerFile;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.EventFilter;
import dk.ffb.service.feed.EventKind;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All webhooks, in a file of the data directory, and a thread for each that brings it its events
/// one after the other.
public final class Webhooks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    /// Events are read so many at a time, and what has been received is noted as often.
    private static final int PART = 20;

    private final OwnerFile file;
    private final ChangeFeed feed;
    private final LiveEdition live;
    private final Clock clock;
    private final Function<Event, byte[]> body;
    private final Destinations destinations;
    private final Pace pace;
    private final Map<String, Webhook> webhooks = new LinkedHashMap<>();
    private final Map<String, Round> rounds = new HashMap<>();
    private Runnable deaf = () -> {};
    private @Nullable Courier courier;

    /// The webhooks of a data directory, which sleep until they are started.
    ///
    /// @param body an event as the body of a delivery
    public Webhooks(
            Path dataDirectory,
            ChangeFeed feed,
            LiveEdition live,
            Clock clock,
            Function<Event, byte[]> body,
            Destinations destinations,
            Pace pace) {
        file = new OwnerFile(dataDirectory.resolve("webhooks.json"));
        this.feed = feed;
        this.live = live;
        this.clock = clock;
        this.body = body;
        this.destinations = destinations;
        this.pace = pace;
    }

    /// Reads the file, and begins to deliver.
    ///
    /// @throws UncheckedIOException where the file can't be read, or isn't one of ours
    public synchronized void start() {
        try {
            WebhooksJson.read(file.read()).forEach(each -> webhooks.put(each.id(), each));
        } catch (NoSuchFileException _) {
            // Nobody has made one yet.
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be read", e);
        }
        deaf = live.onAdvance(this::wakeAll);
        webhooks.keySet().forEach(this::begin);
    }

    /// Whether an address can be a webhook's, as things stand: it is looked at again for each
    /// delivery.
    public boolean mayCall(String url) {
        try {
            var uri = new URI(url);
            if (!destinations.mayBe(uri)) {
                return false;
            }
            new CheckedResolver(destinations).resolve(uri.getHost());
            return true;
        } catch (URISyntaxException | UnknownHostException _) {
            return false;
        }
    }

    public synchronized List<Webhook> all() {
        return List.copyOf(webhooks.values());
    }

    public synchronized Optional<Webhook> find(String id) {
        return Optional.ofNullable(webhooks.get(id));
    }

    /// Makes a webhook, and begins to deliver.
    ///
    /// @param owner the id of whoever wishes for it
    /// @param ownerName what people call them
    public synchronized Webhook add(NewWebhook wanted, String owner, String ownerName) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var webhook = wanted.by(freshId(now), owner, ownerName, now);
        webhooks.put(webhook.id(), webhook);
        save();
        begin(webhook.id());
        return webhook;
    }

    /// One that no webhook had before, so that a receiver can tell by it what it has seen.
    private String freshId(Instant now) {
        var id = now.toEpochMilli();
        while (webhooks.containsKey(Long.toString(id, 36))) {
            id++;
        }
        return Long.toString(id, 36);
    }

    public synchronized void remove(String id) {
        webhooks.remove(id);
        save();
        Optional.ofNullable(rounds.remove(id)).ifPresent(Round::end);
    }

    /// Tries a webhook again that failed or was paused, from where it had come to.
    public synchronized Optional<Webhook> resume(String id) {
        var resumed = change(id, Webhook::resumed);
        save();
        Optional.ofNullable(rounds.get(id)).ifPresent(Round::wake);
        return resumed;
    }

    private synchronized Optional<Webhook> change(String id, UnaryOperator<Webhook> change) {
        return Optional.ofNullable(
                webhooks.computeIfPresent(id, (_, webhook) -> change.apply(webhook)));
    }

    private synchronized void save() {
        try {
            file.replace(WebhooksJson.write(webhooks.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be written", e);
        }
    }

    /// Made when there is somebody to bring something to, since that is seldom at a start.
    private synchronized Courier courier() {
        if (courier == null) {
            courier = new Courier(destinations);
        }
        return courier;
    }

    private void begin(String id) {
        var round = new Round(id);
        rounds.put(id, round);
        round.thread.start();
    }

    private synchronized void wakeAll() {
        rounds.values().forEach(Round::wake);
    }

    @Override
    public void close() {
        var ending = ending();
        ending.forEach(Round::end);
        ending.forEach(Round::join);
    }

    private synchronized Collection<Round> ending() {
        deaf.run();
        var ending = List.copyOf(rounds.values());
        rounds.clear();
        return ending;
    }

    /// The deliveries to one webhook.
    private final class Round {

        private final String id;
        private final Semaphore news = new Semaphore(0);
        private final Thread thread;
        private volatile boolean over;

        Round(String id) {
            this.id = id;
            thread = Thread.ofVirtual().name("webhook-" + id).unstarted(this::run);
        }

        void wake() {
            news.release();
        }

        void end() {
            over = true;
            thread.interrupt();
        }

        void join() {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void run() {
            try {
                while (!over) {
                    pause(round());
                }
            } catch (InterruptedException _) {
                // It is over.
            } catch (RuntimeException e) {
                if (!over) {
                    LOG.error("Webhook {} standsede / stopped", id, e);
                }
            }
        }

        private void pause(Duration longest) throws InterruptedException {
            if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        }

        /// Delivers what there is.
        ///
        /// @return how long nothing need be done
        private Duration round() throws InterruptedException {
            var webhook = find(id);
            while (webhook.isPresent() && !over) {
                var now = webhook.get();
                var wait = wait(now);
                if (wait.isPositive()) {
                    return wait;
                }
                var page = feed.events().after(now.since(), filter(now), PART);
                var delivered = deliver(now, page.items());
                if (!delivered) {
                    return wait(find(id).orElse(now));
                }
                change(id, each -> each.received(page.since()));
                if (page.since() != now.since()) {
                    save();
                }
                if (!page.more()) {
                    return pace.look();
                }
                webhook = find(id);
            }
            return pace.look();
        }

        /// How long is to be waited because of what failed.
        private Duration wait(Webhook webhook) {
            var trouble = webhook.trouble();
            if (trouble == null) {
                return Duration.ZERO;
            }
            if (trouble.paused()) {
                return Duration.ofDays(1);
            }
            var next =
                    trouble.last()
                            .plus(pace.after(trouble.failures(), ThreadLocalRandom.current()));
            return Duration.between(clock.instant(), next);
        }

        private boolean deliver(Webhook webhook, List<Event> events) throws InterruptedException {
            for (var event : events) {
                if (over || Thread.interrupted()) {
                    throw new InterruptedException();
                }
                var wrong =
                        courier()
                                .bring(
                                        webhook.url(),
                                        webhook.secret(),
                                        "msg_" + webhook.id() + "_" + event.sequence(),
                                        clock.instant(),
                                        body.apply(event));
                if (wrong.isPresent()) {
                    failed(wrong.get());
                    return false;
                }
                change(id, each -> each.received(event.sequence()));
            }
            return true;
        }

        private void failed(String why) {
            var now = clock.instant();
            change(
                    id,
                    each -> {
                        var trouble = each.trouble();
                        var first = trouble == null ? now : trouble.first();
                        var paused = Duration.between(first, now).compareTo(pace.patience()) >= 0;
                        if (paused) {
                            LOG.warn("Webhook {} er sat på pause / is paused: {}", id, why);
                        }
                        return each.failed(now, why, paused);
                    });
            save();
        }
    }

    private static EventFilter filter(Webhook webhook) {
        return new EventFilter(
                webhook.vocabularies().stream().map(VocabularyKey::new).collect(Collectors.toSet()),
                webhook.mappingSets().stream().map(MappingSetKey::new).collect(Collectors.toSet()),
                webhook.kinds().stream()
                        .map(EventKind::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                Optional.empty());
    }
}
