package dk.ffb.service.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Fixtures;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.json.CloudEventJson;
import dk.ffb.service.json.View;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.webhook.Receiver.Delivery;
import dk.ffb.service.webhook.Webhook.State;
import dk.ffb.vocabulary.Concept;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Deliveries to a real receiver.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class WebhooksTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Pace QUICK =
            new Pace(
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofDays(1),
                    Duration.ofMillis(100));
    private static final Pace IMPATIENT =
            new Pace(
                    Duration.ofMillis(50),
                    Duration.ofMillis(50),
                    Duration.ofMillis(1),
                    Duration.ofMillis(100));

    @TempDir private Path directory;
    private final Clock clock = Clock.systemUTC();
    private ReferenceData data;
    private Receiver receiver;
    private Webhooks webhooks;

    @BeforeEach
    void start() throws Exception {
        data = Fixtures.emptyData(directory.resolve("store"), clock);
        receiver = new Receiver();
        webhooks = started(QUICK, "localhost");
        publish("1", "A");
    }

    @AfterEach
    void stop() {
        webhooks.close();
        receiver.close();
        data.close();
    }

    private Webhooks started(Pace pace, String... allowed) {
        var started =
                new Webhooks(
                        directory,
                        new ChangeFeed(data.live(), clock),
                        data.live(),
                        clock,
                        event ->
                                CloudEventJson.bytes(
                                        new View(data.live().get().at(DAY), "da"), event),
                        Destinations.allowing(List.of(allowed)),
                        pace);
        started.start();
        return started;
    }

    private void publish(String version, String... codes) {
        var concepts =
                Arrays.stream(codes)
                        .map(code -> Concept.of(code, "Begreb " + code))
                        .toArray(Concept[]::new);
        data.publisher()
                .publish(
                        List.of(
                                NewRelease.of(
                                        Fixtures.vocabulary("a", concepts), version, DAY, "")),
                        "test",
                        "");
    }

    private Webhook add(long since, Set<String> kinds) {
        var wanted = new NewWebhook(receiver.url("/hook"), Set.of(), Set.of(), kinds, since);
        return webhooks.add(wanted, "local:anna", "anna");
    }

    private Webhook now(Webhook webhook) {
        return webhooks.find(webhook.id()).orElseThrow();
    }

    @Test
    void anEventComesAsASignedCloudEvent() throws Exception {
        var webhook = add(1, Set.of("concept-added"));
        publish("2", "A", "B");
        var delivery = receiver.next();

        assertThat(delivery.json().at("/specversion").asString()).isEqualTo("1.0");
        assertThat(delivery.json().at("/type").asString()).isEqualTo("dk.ffb.concept-added");
        assertThat(delivery.json().at("/source").asString())
                .isEqualTo("https://w3id.org/ffb/changes");
        assertThat(delivery.json().at("/id").asString()).isEqualTo("3");
        assertThat(delivery.json().at("/subject").asString()).isEqualTo("a/B");
        assertThat(delivery.json().at("/data/label").asString()).isEqualTo("Begreb B");
        assertThat(delivery.headers())
                .containsEntry("content-type", "application/cloudevents+json; charset=utf-8")
                .containsEntry("webhook-id", "msg_" + webhook.id() + "_3")
                .containsEntry("webhook-signature", signature(webhook, delivery));
    }

    /// As Standard Webhooks tells receivers to work it out.
    private static String signature(Webhook webhook, Delivery delivery) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        var secret = webhook.secret().substring("whsec_".length());
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
        var signed =
                delivery.headers().get("webhook-id")
                        + "."
                        + delivery.headers().get("webhook-timestamp")
                        + "."
                        + new String(delivery.body(), StandardCharsets.UTF_8);
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eventsComeInTheirOrder() throws Exception {
        add(1, Set.of());
        publish(
                "2",
                IntStream.range(0, 50).mapToObj(number -> "C" + number).toArray(String[]::new));

        for (var sequence = 2; sequence <= 53; sequence++) {
            assertThat(receiver.next().sequence()).isEqualTo(sequence);
        }
    }

    @Test
    void whatFailedIsTriedAgainBeforeAnythingElseComes() throws Exception {
        receiver.answerWith(500);
        var webhook = add(1, Set.of());
        publish("2", "B");
        assertThat(receiver.next().sequence()).isEqualTo(2);
        assertThat(receiver.next().sequence()).isEqualTo(2);
        assertThat(now(webhook).state()).isEqualTo(State.FAILING);
        assertThat(now(webhook).trouble().why()).isEqualTo("HTTP 500");

        receiver.answerWith(200);
        var sequence = receiver.next().sequence();
        while (sequence == 2) {
            sequence = receiver.next().sequence();
        }
        assertThat(sequence).isEqualTo(3);
        assertThat(receiver.next().sequence()).isEqualTo(4);
    }

    @Test
    void nothingIsLostByARestart() throws Exception {
        receiver.answerWith(503);
        add(1, Set.of());
        publish("2", "B");
        receiver.next();
        webhooks.close();
        publish("3", "C");
        receiver.answerWith(204);

        webhooks = started(QUICK, "localhost");

        var last = 0L;
        while (last < 7) {
            var next = receiver.next().sequence();
            assertThat(next).isBetween(Math.max(2, last), last == 0 ? 2 : last + 1);
            last = next;
        }
    }

    @Test
    void anEndpointThatIsDeadIsPausedUntilSomebodySaysSo() throws Exception {
        webhooks.close();
        webhooks = started(IMPATIENT, "localhost");
        receiver.answerWith(410);
        var webhook = add(1, Set.of());
        publish("2", "B");
        while (now(webhook).state() != State.PAUSED) {
            Thread.sleep(20);
        }

        receiver.answerWith(204);
        webhooks.resume(webhook.id());
        var sequence = receiver.next().sequence();
        while (sequence == 2) {
            sequence = receiver.next().sequence();
        }
        assertThat(sequence).isEqualTo(3);
        assertThat(now(webhook).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        receiver.answerWith(302);
        var webhook = add(0, Set.of());
        assertThat(receiver.next().sequence()).isEqualTo(1);
        assertThat(receiver.next().sequence()).isEqualTo(1);

        assertThat(now(webhook).trouble().why()).isEqualTo("HTTP 302");
    }

    @Test
    void anAddressThatIsNotAllowedIsNeverCalled() throws Exception {
        webhooks.close();
        webhooks = started(QUICK);
        for (var host : List.of("localhost", "127.0.0.1", "[::1]", "2130706433")) {
            var url = receiver.url("/").replace("localhost", host);
            var wanted = new NewWebhook(url, Set.of(), Set.of(), Set.of(), 0);
            var webhook = webhooks.add(wanted, "local:anna", "anna");
            while (now(webhook).trouble() == null) {
                Thread.sleep(20);
            }
            assertThat(now(webhook).trouble().why())
                    .as(host)
                    .isEqualTo("the address is not allowed");
            assertThat(webhooks.mayCall(url.replace("http:", "https:"))).isFalse();
        }
    }

    @Test
    void theFileIsItsOwnersAlone() throws Exception {
        add(1, Set.of());

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(directory.resolve("webhooks.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsRemovedHearsNothingMore() throws Exception {
        var first = add(1, Set.of());
        webhooks.remove(first.id());
        add(1, Set.of());
        publish("2", "B");

        for (var sequence = 2; sequence <= 4; sequence++) {
            var delivery = receiver.next();
            assertThat(delivery.sequence()).isEqualTo(sequence);
            assertThat(delivery.headers().get("webhook-id")).doesNotContain(first.id());
        }
        assertThat(webhooks.all()).hasSize(1);
    }
}
