package dk.ffb.service.front;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.status.Traffic;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontTests {

    private static final String HOT = "GET /api/v1/translate?system=lokal&code=J1.4&target=ffb";
    private static final String PLAIN = "GET /api/v1/vocabularies/ffb";
    private static final String LARGE = "GET /api/v1/vocabularies/lokal/concepts";
    private static final String SLOW = "GET /api/v1/mapping-sets/lokal-ffb/coverage";

    private final FrontServer server = FrontServer.hot();

    @AfterEach
    void stop() {
        server.close();
    }

    private static void assertProblem(Wire.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).contains("\"type\":\"/problems/" + type + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=%zz",
                "/api/v1/search?q=%",
                "/api/v1/vocabularies/%e",
                "/api/v1/translate?system=<lokal>",
                "/api/v1/search?q=\u00f8",
                "/\u0000",
                "/a|b"
            })
    void aBrokenAddressIsAProblem(String address) throws IOException {
        try (var wire = server.connect()) {
            var answer = wire.ask("GET " + address).answer();

            assertProblem(answer, 400, "invalid-address");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=v\u00c3\u00a6ske",
                "/api/v1/vocabularies/lokal/concepts/SEL%20\u00c2\u00a7%2085"
            })
    void lettersMayComeAsUtf8(String address) throws IOException {
        try (var wire = server.connect()) {
            var encoded =
                    address.replace("\u00c3\u00a6", "%C3%A6").replace("\u00c2\u00a7", "%C2%A7");

            var answer = wire.ask("GET " + address).answer();

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(wire.ask("GET " + encoded).answer().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "snappy", "br, *;q=0.1", "gzip;q=0, *"})
    void nobodyGetsACodingThatFewCanRead(String accepted) throws IOException {
        try (var wire = server.connect()) {
            var answer = wire.ask(LARGE, "Accept-Encoding: " + accepted).answer();

            assertThat(answer.header("content-encoding")).isEmpty();
        }
    }

    @Test
    void whoCanReadGzipAmongOthersGetsNothingElse() throws IOException {
        try (var wire = server.connect()) {
            var answer = wire.ask(LARGE, "Accept-Encoding: br, zstd, snappy, gzip").answer();

            assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        }
    }

    @Test
    void aBrokenAddressDoesNotEndTheConnection() throws IOException {
        try (var wire = server.connect()) {
            assertThat(wire.ask("GET /%zz").answer().status()).isEqualTo(400);
            assertThat(wire.ask(HOT).answer().status()).isEqualTo(200);
        }
    }

    /// Far more is sent than the server reads before it refuses, so an answer that got through did
    /// so before any reset.
    @Test
    void anAddressWithoutEndIsAProblemAndNoReset() throws IOException {
        try (var wire = server.connect()) {
            wire.send("GET /?code=" + "0101901234,".repeat(100_000));
            var answer = wire.answer();

            assertProblem(answer, 414, "address-too-long");
            assertThat(answer.text()).doesNotContain("0101901234");
            assertThat(answer.header("connection")).isEqualTo("close");
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void headersWithoutEndAreAProblem() throws IOException {
        try (var wire = server.connect()) {
            var answer = wire.ask(HOT, "X: " + "0101901234 ".repeat(10_000)).answer();

            assertProblem(answer, 431, "headers-too-large");
            assertThat(answer.text()).doesNotContain("0101901234");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
                "hej\r\n\r\n",
                "GET / HTTP/1.1\r\nHost\u0001: a\r\n\r\n",
                "POST /api/v1/translate HTTP/1.1\r\nHost: a\r\nContent-Length: mange\r\n\r\n"
            })
    void whatIsNotHttpIsAProblem(String sent) throws IOException {
        try (var wire = server.connect()) {
            var answer = wire.send(sent).answer();

            assertProblem(answer, 400, "invalid-request");
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void whatCameBeforeTheRefusalIsAnsweredFirst() throws IOException {
        try (var wire = server.connect()) {
            wire.send(request(HOT) + request(PLAIN) + request(HOT) + "hej\r\n\r\n");

            assertThat(wire.answer().text()).contains("\"outcome\"");
            assertThat(wire.answer().text()).contains("\"publisher\"");
            assertThat(wire.answer().text()).contains("\"outcome\"");
            assertThat(wire.answer().status()).isEqualTo(400);
        }
    }

    private static String request(String line) {
        return line + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }

    @Test
    void requestsSentAtOnceAreAnsweredInTheirOrder() throws IOException {
        try (var wire = server.connect()) {
            wire.send((request(HOT) + request(PLAIN) + request(HOT) + request(HOT)).repeat(50));
            for (var n = 0; n < 50; n++) {
                assertThat(wire.answer().text()).contains("\"outcome\"");
                assertThat(wire.answer().text()).contains("\"publisher\"");
                assertThat(wire.answer().text()).contains("\"outcome\"");
                assertThat(wire.answer().text()).contains("\"outcome\"");
            }
        }
    }

    /// More answers than the buffers between the two ends hold. Of two that come at once, the
    /// second is put aside until the first is done with.
    @Test
    void aRequestThatWasPutAsideHoldsUpNothingAfterIt() throws IOException {
        try (var wire = server.connect()) {
            for (var time = 0; time < 20; time++) {
                wire.send(request(SLOW) + request(PLAIN));

                assertThat(wire.answer().status()).isEqualTo(200);
                assertThat(wire.answer().status()).isEqualTo(200);
            }
        }
    }

    @Test
    void whoReadsLateGetsAllAnswers() throws Exception {
        try (var wire = server.connect()) {
            var asking = Thread.ofVirtual().start(() -> send(wire, request(HOT).repeat(20_000)));
            for (var n = 0; n < 20_000; n++) {
                assertThat(wire.answer().status()).isEqualTo(200);
            }
            assertThat(asking.join(Duration.ofMinutes(1))).as("all was sent").isTrue();
        }
    }

    private static void send(Wire wire, String text) {
        try {
            wire.send(text);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void aRequestMayComeInPieces() throws IOException {
        try (var wire = server.connect()) {
            for (var piece : request(HOT).split("(?<=\\G.{20})", -1)) {
                wire.send(piece);
            }
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void aConnectionIsKeptUntilItIsToBeClosed() throws IOException {
        try (var wire = server.connect()) {
            for (var n = 0; n < 3; n++) {
                assertThat(wire.ask(HOT).answer().status()).isEqualTo(200);
                assertThat(wire.ask(PLAIN).answer().status()).isEqualTo(200);
            }
            assertThat(wire.ask(HOT, "Connection: close").answer().status()).isEqualTo(200);
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void whoSpeaksTheOldHttpIsAnsweredAndLeft() throws IOException {
        try (var wire = server.connect()) {
            assertThat(wire.send(HOT + " HTTP/1.0\r\n\r\n").answer().status()).isEqualTo(200);
            assertThat(wire.isHungUp()).isTrue();
        }
    }

    @Test
    void everyAnswerIsCountedWhoeverGaveIt() throws IOException {
        try (var wire = server.connect()) {
            wire.ask(HOT).answer();
            wire.ask(PLAIN).answer();
            wire.ask(HOT, "If-None-Match: *").answer();
            wire.ask(PLAIN, "If-None-Match: *").answer();
            wire.ask("GET /nej").answer();
            wire.ask("GET /%zz").answer();
            wire.send("hej\r\n\r\n").answer();
        }
        assertThat(server.counts()).isEqualTo(new Traffic.Counts(2, 2, 3, 0));
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws IOException {
        try (var wire = server.connect()) {
            var got = wire.ask(HOT).answer();
            var line = HOT.replace("GET", "HEAD");

            assertThat(wire.ask(line).answerTo(line).headers()).isEqualTo(got.headers());
            assertThat(wire.ask(HOT).answer().body()).isEqualTo(got.body());
        }
    }
}
