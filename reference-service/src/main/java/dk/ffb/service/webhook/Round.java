package dk.ffb.service.webhook;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.EventFilter;
import dk.ffb.service.feed.EventKind;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The deliveries to one webhook, on a thread of its own.
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    /// Events are read so many at a time, and what has been received is saved as often.
    private static final int PART = 20;

    private final String id;
    private final WebhookFile file;
    private final Supply supply;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile boolean over;

    /// What is delivered, by whom and how often: the same for all rounds.
    ///
    /// @param body an event as the body of a delivery
    /// @param courier asked for when there is something to bring
    record Supply(
            ChangeFeed feed,
            Function<Event, byte[]> body,
            Supplier<Courier> courier,
            Clock clock,
            Pace pace) {}

    Round(String id, WebhookFile file, Supply supply) {
        this.id = id;
        this.file = file;
        this.supply = supply;
        thread = Thread.ofVirtual().name("webhook-" + id).unstarted(this::run);
    }

    void begin() {
        thread.start();
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
                sleep(deliver());
            }
        } catch (InterruptedException _) {
            // It is over.
        } catch (RuntimeException e) {
            if (!over) {
                LOG.error("Webhook {} standsede / stopped", id, e);
            }
        }
    }

    private void sleep(Duration longest) throws InterruptedException {
        if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    /// Delivers what there is.
    ///
    /// @return how long nothing need be done
    private Duration deliver() throws InterruptedException {
        var webhook = file.find(id);
        while (webhook.isPresent() && !over) {
            var now = webhook.get();
            var wait = wait(now);
            if (wait.isPositive()) {
                return wait;
            }
            var page = supply.feed().events().after(now.since(), filter(now), PART);
            if (!deliver(now, page.items())) {
                return wait(file.find(id).orElse(now));
            }
            file.note(id, each -> each.received(page.since()));
            if (page.since() != now.since()) {
                file.save();
            }
            if (!page.more()) {
                break;
            }
            webhook = file.find(id);
        }
        return supply.pace().look();
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
        var pause = supply.pace().after(trouble.failures(), ThreadLocalRandom.current());
        return Duration.between(supply.clock().instant(), trouble.last().plus(pause));
    }

    /// Whether all were received.
    private boolean deliver(Webhook webhook, List<Event> events) throws InterruptedException {
        for (var event : events) {
            if (over || Thread.interrupted()) {
                throw new InterruptedException();
            }
            var wrong = bring(webhook, event);
            if (wrong.isPresent()) {
                failed(wrong.get());
                return false;
            }
            file.note(id, each -> each.received(event.sequence()));
        }
        return true;
    }

    private Optional<String> bring(Webhook webhook, Event event) {
        return supply.courier()
                .get()
                .bring(
                        webhook.url(),
                        webhook.secret(),
                        "msg_" + webhook.id() + "_" + event.sequence(),
                        supply.clock().instant(),
                        supply.body().apply(event));
    }

    private void failed(String why) {
        file.change(id, each -> failed(each, why));
    }

    private Webhook failed(Webhook webhook, String why) {
        var now = supply.clock().instant();
        var trouble = webhook.trouble();
        var first = trouble == null ? now : trouble.first();
        var paused = Duration.between(first, now).compareTo(supply.pace().patience()) >= 0;
        if (paused) {
            LOG.warn("Webhook {} er sat på pause / is paused: {}", id, why);
        }
        return webhook.failed(now, why, paused);
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
