package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Fixtures;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.EventFilter;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.release.StoreWatch;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Two nodes on one store.
class SharedStoreTests {

    @Test
    void whatOneNodePublishesTheOtherTellsUnderTheSameNumbers()
            throws IOException, InterruptedException {
        try (var server = new SparqlServer();
                var one = open(server);
                var other = open(server)) {
            var heard = new CountDownLatch(2);
            other.live().onAdvance(heard::countDown);
            try (var _ = StoreWatch.every(Duration.ofMillis(20), other.publisher()::catchUp)) {
                publish(one, "1", "X");
                awaitEdition(other, 1);
                publish(one, "2", "Y");
                assertThat(heard.await(1, TimeUnit.MINUTES)).isTrue();
            }

            assertThat(events(other)).hasSize(4).isEqualTo(events(one));
        }
    }

    private static ReferenceData open(SparqlServer server) {
        return ReferenceData.openAsIs(server.address(), BaseUri.DEFAULT, Clock.systemUTC());
    }

    private static void publish(ReferenceData node, String version, String code) {
        var content = Fixtures.vocabulary("a", Concept.of(code, code));
        var release = NewRelease.of(content, version, LocalDate.of(2026, 11, 21), "");
        node.publisher().publish(List.of(release), "test", "");
    }

    private static void awaitEdition(ReferenceData node, int number) throws InterruptedException {
        while (node.live().get().number() < number) {
            Thread.sleep(10);
        }
    }

    private static List<Event> events(ReferenceData node) {
        return new ChangeFeed(node.live(), Clock.systemUTC())
                .events()
                .after(0, EventFilter.ALL, 100)
                .items();
    }
}
