package dk.ffb.service.rest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Fixtures;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.Concept;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.w3c.dom.Document;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The feed over HTTP, as subscribers see it.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FeedHandlerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir private static Path directory;
    private static ReferenceData data;
    private static ChangeFeed feed;
    private static DisposableServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        data = Fixtures.emptyData(directory, Clock.systemUTC());
        publish("1", Concept.of("X", "Første"), Concept.of("Y", "Anden & <b>"));
        publish("2", Concept.of("X", "Første"), Concept.of("Y", "Ny & <b>"));
        feed = new ChangeFeed(data.live(), Clock.systemUTC());
        server = serve(events());
        client = HttpClient.newHttpClient();
    }

    private static EventStream events() {
        var times = new StreamTimes(Duration.ofMillis(200), Duration.ofSeconds(50));
        return new EventStream(new Reads(data.live(), Clock.systemUTC()), feed, data.live(), times);
    }

    private static DisposableServer serve(EventStream events) {
        var routes = FeedRoutes.of(data.live(), feed, Clock.systemUTC(), events);
        return HttpServer.create()
                .host("localhost")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(ApiRoutes.handler(routes, List.of())))
                .bindNow();
    }

    @AfterAll
    static void stop() {
        client.shutdownNow();
        server.disposeNow(Duration.ofMinutes(1));
        data.close();
    }

    private static void publish(String version, Concept... concepts) {
        var content = Fixtures.vocabulary("a", concepts);
        data.publisher().publish(List.of(NewRelease.of(content, version, DAY, "")), "test", "");
    }

    private static HttpRequest.Builder request(String path) {
        return request(server, path);
    }

    private static HttpRequest.Builder request(DisposableServer server, String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.port() + "/api/v1/changes" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(send(request(path)).body());
    }

    private static HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void eventsSayWhatHappenedAndWhereToGoOn() throws Exception {
        var answer = get("?limit=3");

        assertThat(answer.at("/items/2/kind").asString()).isEqualTo("concept-relabelled");
        assertThat(answer.at("/items/2/sequence").asLong()).isEqualTo(3);
        assertThat(answer.at("/items/2/before").asString()).isEqualTo("Anden & <b>");
        assertThat(answer.at("/items/2/summary").asString())
                .isEqualTo("a 2: begreb omdøbt: Y Ny & <b> (Anden & <b> → Ny & <b>)");
        assertThat(answer.at("/since").asLong()).isEqualTo(3);
    }

    @Test
    void theSameAnswerIsNotSentTwice() throws Exception {
        var first = send(request("?limit=3"));
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(send(request("?limit=3").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void feedReadersGetAtom() throws Exception {
        var answer =
                send(
                        request("?limit=3&vocabulary=a")
                                .header("Accept", "application/atom+xml, */*;q=0.1"));
        var feed = parse(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(3);
        assertThat(feed.getElementsByTagName("title").item(3).getTextContent())
                .startsWith("a 2: begreb omdøbt: Y Ny & <b>");
        assertThat(answer.body())
                .contains(
                        "rel=\"next\" href=\"/api/v1/changes?limit=3&amp;vocabulary=a&amp;since=3\"");
    }

    @Test
    void theLatestComeFirstWhateverAFeedReaderAccepts() throws Exception {
        var answer = send(request("/atom?limit=2&vocabulary=a").header("Accept", "*/*"));
        var feed = parse(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml");
        assertThat(numbers(feed)).hasSize(2).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(numbers(feed).getFirst())
                .isEqualTo(get("?vocabulary=a&limit=1000").at("/items").size());
        assertThat(answer.body()).doesNotContain("rel=\"next\"");
    }

    private static List<Long> numbers(Document feed) {
        var ids = feed.getElementsByTagName("id");
        return IntStream.range(1, ids.getLength())
                .mapToObj(i -> ids.item(i).getTextContent())
                .map(id -> Long.parseLong(id.substring(id.lastIndexOf('/') + 1)))
                .toList();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() throws Exception {
        for (var path :
                List.of(
                        "?since=-1",
                        "?since=x",
                        "?limit=0",
                        "?limit=1001",
                        "?kind=king",
                        "?vocabulry=a",
                        "/stream?since=x")) {
            assertThat(send(request(path)).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(send(request("?vocabulary=zz")).statusCode()).isEqualTo(404);
        assertThat(send(request("?mappingSet=zz")).statusCode()).isEqualTo(404);
        assertThat(send(request("/stream").header("Last-Event-ID", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void codesThatSomebodyUsesAreFollowed() throws Exception {
        var answer =
                post("/affecting?since=1", "{\"codes\":[{\"vocabulary\":\"a\",\"code\":\"Y\"}]}");

        assertThat(JsonMapper.shared().readTree(answer.body()).at("/items/0/code").asString())
                .isEqualTo("Y");
    }

    @Test
    void aListOfCodesThatCannotBeReadIsRefused() throws Exception {
        for (var body :
                List.of(
                        "",
                        "[]",
                        "{",
                        "{\"codes\":[]}",
                        "{\"codes\":[1]}",
                        "{\"codes\":[{\"code\":\"Y\"}]}",
                        "{\"codes\":[{\"vocabulary\":\"a\",\"code\":\"Y\",\"x\":1}]}",
                        "{\"codes\":[{\"vocabulary\":\"a\",\"code\":\"010190-1234\"}]}")) {
            assertThat(post("/affecting", body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(
                        post("/affecting", "{\"codes\":[{\"vocabulary\":\"q\",\"code\":\"Y\"}]}")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSubscriberHearsWhatTheyMissedAndThenWhatHappens() throws Exception {
        var last = get("?limit=1000").at("/since").asLong();
        try (var stream = stream(request("/stream").header("Last-Event-ID", "" + (last - 1)))) {
            assertThat(next(stream)).startsWith(last + " ");

            publish("3", Concept.of("X", "Første"), Concept.of("Y", "Tredje"));

            assertThat(next(stream)).contains("\"kind\":\"release-published\"");
            assertThat(next(stream)).contains("Tredje");
        }
    }

    @Test
    void aSubscriberWhoSaysNothingHearsOnlyWhatHappensFromNowOn() throws Exception {
        try (var stream = stream(request("/stream?kind=release-published"))) {
            stream.readLine();
            publish("new", Concept.of("X", "Første"), Concept.of("N", "Nyt"));

            assertThat(next(stream)).contains("\"release\":\"new\"");
        }
    }

    @Test
    void aStreamShowsThatItIsAlive() throws Exception {
        try (var stream = stream(request("/stream"))) {
            assertThat(Arrays.asList(line(stream), line(stream), line(stream)))
                    .containsExactly(":", ":", ":");
        }
    }

    @Test
    void aStreamEndsBeforeTheServiceDoes() throws Exception {
        var events = events();
        var stopping = serve(events);
        try (var context = new GenericApplicationContext();
                var stream = stream(request(stopping, "/stream"))) {
            context.registerBean(EventStream.class, () -> events);
            context.refresh();
            assertThat(line(stream)).isEqualTo(":");

            context.close();

            assertThat(stream.lines().filter(line -> !line.isEmpty() && !line.equals(":")))
                    .isEmpty();
        } finally {
            stopping.disposeNow(Duration.ofMinutes(1));
        }
    }

    private static BufferedReader stream(HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /// The next line that isn't empty.
    private static String line(BufferedReader stream) throws IOException {
        var line = stream.readLine();
        return line.isEmpty() ? line(stream) : line;
    }

    /// The next event: its number and its data.
    private static String next(BufferedReader stream) throws IOException {
        var line = line(stream);
        return line.startsWith("id: ")
                ? line.substring("id: ".length()) + " " + stream.readLine()
                : next(stream);
    }
}
