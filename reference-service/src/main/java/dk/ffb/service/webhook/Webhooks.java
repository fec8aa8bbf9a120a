package dk.ffb.service.webhook;

import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.Event;
import dk.ffb.service.release.LiveEdition;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All webhooks, and the rounds that bring each of them its events one after the other.
public final class Webhooks implements AutoCloseable {

    private final WebhookFile file;
    private final LiveEdition live;
    private final Clock clock;
    private final Destinations destinations;
    private final Round.Supply supply;
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
        file = new WebhookFile(dataDirectory);
        this.live = live;
        this.clock = clock;
        this.destinations = destinations;
        supply = new Round.Supply(feed, body, this::courier, clock, pace);
    }

    /// Reads the file, and begins to deliver.
    ///
    /// @throws UncheckedIOException where the file can't be read, or isn't one of ours
    public synchronized void start() {
        file.load();
        deaf = live.onAdvance(this::wakeAll);
        file.all().forEach(each -> begin(each.id()));
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

    public List<Webhook> all() {
        return file.all();
    }

    public Optional<Webhook> find(String id) {
        return file.find(id);
    }

    /// Makes a webhook, and begins to deliver.
    ///
    /// @param owner the id of whoever wishes for it
    /// @param ownerName what people call them
    public synchronized Webhook add(NewWebhook wanted, String owner, String ownerName) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var webhook = wanted.by(freshId(now), owner, ownerName, now);
        file.add(webhook);
        begin(webhook.id());
        return webhook;
    }

    /// One that no webhook had before, so that a receiver can tell by it what it has seen.
    private String freshId(Instant now) {
        var id = now.toEpochMilli();
        while (file.find(Long.toString(id, 36)).isPresent()) {
            id++;
        }
        return Long.toString(id, 36);
    }

    public synchronized void remove(String id) {
        file.remove(id);
        Optional.ofNullable(rounds.remove(id)).ifPresent(Round::end);
    }

    /// Tries a webhook again that failed or was paused, from where it had come to.
    public synchronized Optional<Webhook> resume(String id) {
        var resumed = file.change(id, Webhook::resumed);
        Optional.ofNullable(rounds.get(id)).ifPresent(Round::wake);
        return resumed;
    }

    /// Brings something to a webhook at once that is no event; where it has come to stays.
    ///
    /// @return what is wrong; empty where the receiver took it
    public Optional<String> bring(Webhook webhook, String messageId, byte[] body) {
        return courier().bring(webhook.url(), webhook.secret(), messageId, clock.instant(), body);
    }

    /// Made when there is somebody to bring something to, since that is seldom at a start.
    private synchronized Courier courier() {
        if (courier == null) {
            courier = new Courier(destinations);
        }
        return courier;
    }

    private void begin(String id) {
        var round = new Round(id, file, supply);
        rounds.put(id, round);
        round.begin();
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
}
