package dk.ffb.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.ffb.service.Clients;
import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.json.CloudEventJson;
import dk.ffb.service.json.View;
import dk.ffb.service.page.frame.ProblemPage;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.webhook.Destinations;
import dk.ffb.service.webhook.Pace;
import dk.ffb.service.webhook.WebhookOffice;
import dk.ffb.service.webhook.Webhooks;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/// The pages for those who wish to hear of changes. Anne and Bo edit, Eva administers, Rie reads.
class FollowPageTests {

    private static final String WEBHOOKS = "/releases/webhooks";
    private static final Pace SLOW =
            new Pace(
                    Duration.ofHours(1),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    Duration.ofHours(1));

    private final LinkedBlockingQueue<String> received = new LinkedBlockingQueue<>();
    @TempDir private Path directory;
    private ReferenceData data;
    private Webhooks webhooks;
    private HttpServer receiver;
    private volatile int answer = 204;
    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void begin() throws Exception {
        data = Fixtures.emptyData(directory.resolve("store"), SmallEdition.CLOCK);
        var first = NewRelease.of(SmallEdition.common(), "1", LocalDate.of(2024, 5, 30), "");
        data.publisher().publish(List.of(first), "test", "");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext(
                "/",
                exchange -> {
                    received.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        receiver.start();
        var reads = new Reads(data.live(), SmallEdition.CLOCK);
        var feed = new ChangeFeed(data.live(), SmallEdition.CLOCK);
        webhooks =
                new Webhooks(
                        directory,
                        feed,
                        data.live(),
                        SmallEdition.CLOCK,
                        event -> CloudEventJson.bytes(view(), event),
                        Destinations.allowing(List.of("localhost")),
                        SLOW);
        webhooks.start();
        var office =
                new WebhookOffice(
                        webhooks,
                        feed,
                        data.live(),
                        data.store(),
                        SmallEdition.CLOCK,
                        (id, at) -> CloudEventJson.trial(view(), id, at));
        var people = new AccessFilter(token -> Mono.just(actor(token)), AccessFilter.Reading.OPEN);
        client =
                Clients.of(
                                ApiRoutes.handler(
                                        PageRoutes.ofFollowing(reads, feed, office),
                                        List.of(people),
                                        List.of(new ProblemPage())))
                        .build();
    }

    @AfterEach
    void end() {
        webhooks.close();
        receiver.stop(0);
        data.close();
    }

    private View view() {
        return new View(data.live().get().at(SmallEdition.TODAY), "da");
    }

    private static Optional<Actor> actor(String name) {
        var role =
                switch (name) {
                    case "eva" -> Role.ADMIN;
                    case "rie" -> Role.READER;
                    default -> Role.EDITOR;
                };
        return Optional.of(new Actor(name, name, Set.of(role), Set.of()));
    }

    @Test
    void addressesFollowWhatIsChosen() {
        assertThat(
                        html(
                                "anne",
                                "/releases/follow?vocabulary=ffb&kind=concept-added&kind=concept-moved&of=ffb&codes=F1,O'B&at=2025-01-01"))
                .contains(
                        "data-copy=\"http://localhost/api/v1/changes/atom?vocabulary=ffb&amp;kind=concept-added&amp;kind=concept-moved\"",
                        "/api/v1/changes?vocabulary=ffb&amp;kind=concept-added&amp;kind=concept-moved&amp;since=1\"",
                        "/api/v1/changes/stream?vocabulary=ffb&amp;",
                        "{&quot;vocabulary&quot;:&quot;ffb&quot;,&quot;code&quot;:&quot;F1&quot;}",
                        "O&#39;\\&#39;&#39;B",
                        "name=\"vocabulary\" value=\"ffb\" checked",
                        "/releases/webhooks?vocabulary=ffb&amp;kind=concept-added&amp;kind=concept-moved&amp;at=2025-01-01\"");
    }

    @Test
    void webhooksAreForThoseWhoEdit() {
        client.get()
                .uri(WEBHOOKS)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?to=%2Freleases%2Fwebhooks");
        get("rie", WEBHOOKS).expectStatus().isForbidden();
        post("rie", "do=create&url=https%3A%2F%2Fexample.org").expectStatus().isForbidden();
        assertThat(webhooks.all()).isEmpty();
    }

    @Test
    void theSecretIsShownOnceAndToNobodyElse() {
        var made = text(create("anne", "&vocabulary=ffb&kind=concept-added"));

        assertThat(made).contains("Gem hemmeligheden nu", webhooks.all().getFirst().secret());
        assertThat(webhooks.all().getFirst().vocabularies()).containsExactly("ffb");
        assertThat(html("anne", WEBHOOKS))
                .contains("ffb: nyt begreb", "leverer")
                .doesNotContain(webhooks.all().getFirst().secret());
        assertThat(html("bo", WEBHOOKS)).contains("Der er ingen webhooks.");
        assertThat(html("eva", WEBHOOKS)).contains("af anne");
    }

    @Test
    void anAddressInsideTheNetworkIsRefusedAndStaysToBeMended() {
        var refused = text(post("anne", "do=create&url=https%3A%2F%2F10.0.0.1%2F&vocabulary=ffb"));

        assertThat(refused)
                .contains(
                        "https-adresse, som kan nås fra internettet",
                        "value=\"https://10.0.0.1/\"",
                        "value=\"ffb\" checked");
        assertThat(webhooks.all()).isEmpty();
    }

    @Test
    void aTestSaysWhetherItWasReceived() throws Exception {
        create("anne", "");
        var id = webhooks.all().getFirst().id();

        assertThat(text(post("anne", "do=test&id=" + id))).contains("Prøven blev modtaget af");
        assertThat(received.take()).contains("\"type\":\"dk.ffb.test\"");
        answer = 500;
        assertThat(text(post("anne", "do=test&id=" + id)))
                .contains("Prøven kom ikke frem til", "HTTP 500");
        post("bo", "do=test&id=" + id).expectStatus().isNotFound();
        assertThat(received).hasSize(1);
    }

    @Test
    void onesOwnIsRemoved() {
        create("anne", "");
        var id = webhooks.all().getFirst().id();

        post("bo", "do=remove&id=" + id).expectStatus().isNotFound();
        assertThat(webhooks.all()).hasSize(1);
        post("anne", "do=resume&id=" + id).expectStatus().isSeeOther();
        post("anne", "do=remove&id=" + id).expectStatus().isSeeOther();
        assertThat(webhooks.all()).isEmpty();
    }

    private ResponseSpec create(String who, String wish) {
        var url = "http://localhost:" + receiver.getAddress().getPort() + "/hook";
        var sent = "do=create&url=" + dk.ffb.vocabulary.BaseUri.encode(url) + wish;
        return post(who, sent).expectStatus().isOk();
    }

    private ResponseSpec post(String who, String fields) {
        return client.post()
                .uri(URI.create("http://localhost" + WEBHOOKS))
                .accept(MediaType.TEXT_HTML)
                .header("Authorization", "Bearer " + who)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange();
    }

    private ResponseSpec get(String who, String address) {
        return client.get()
                .uri(URI.create("http://localhost" + address))
                .accept(MediaType.TEXT_HTML)
                .header("Authorization", "Bearer " + who)
                .exchange();
    }

    private String html(String who, String address) {
        return text(get(who, address).expectStatus().isOk());
    }

    private static String text(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
