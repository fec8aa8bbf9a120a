package dk.ffb.service.rest.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// Batches over a real connection, with clients that don't behave as one would like.
class BatchSocketTests {

    private static final String ADDRESS =
            "POST /api/v1/translate?system=lokal&target=ffb HTTP/1.1\r\n";

    /// A row of some length, so that much is sent soon.
    private static final byte[] ROW = ("J1.4," + "x".repeat(4000) + "\n").getBytes(UTF_8);

    private static final int ROWS = 25_000;

    /// What the buffers of the system and the server may hold between two ends that don't read.
    private static final long BUFFERED = 64 << 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final DisposableServer server = serve();

    private DisposableServer serve() {
        var handler = ApiRoutes.handler(new LiveEdition(SmallEdition.second()), SmallEdition.CLOCK);
        HttpHandler watched =
                (request, response) ->
                        handler.handle(request, response)
                                .doFinally(_ -> {
                                    if (request.getMethod().name().equals("POST")) {
                                        over.countDown();
                                    }
                                });
        return HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(watched))
                .bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow(Duration.ofMinutes(1));
    }

    @Test
    void whatIsNotReadIsNotTakenAndOthersAreAnsweredMeanwhile() throws Exception {
        try (var socket = connect()) {
            var sent = new AtomicLong();
            var sending = Thread.ofVirtual().start(() -> sendRows(socket, sent));
            waitUntilItStandsStill(sent);
            assertThat(sent.get()).isLessThan(BUFFERED).isLessThan((long) ROWS * ROW.length);

            try (var other = connect()) {
                var question = "GET /api/v1/translate?system=lokal&code=J1.4 HTTP/1.1\r\n";
                send(other, question + "Host: localhost\r\nConnection: close\r\n\r\n");
                assertThat(new String(other.getInputStream().readAllBytes(), UTF_8))
                        .startsWith("HTTP/1.1 200");
            }

            assertThat(countTranslated(socket.getInputStream())).isEqualTo(ROWS);
            sending.join();
        }
    }

    @Test
    void aClientThatGoesAwayEndsTheWork() throws Exception {
        var rows = "J1.4\n".repeat(1 << 20).getBytes(UTF_8);
        var body = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(body)) {
            gzip.write("code\n".getBytes(UTF_8));
            for (var n = 0; n < 30; n++) {
                gzip.write(rows);
            }
        }
        try (var socket = connect()) {
            send(
                    socket,
                    ADDRESS + head("Content-Encoding: gzip\r\nContent-Length: " + body.size()));
            socket.getOutputStream().write(body.toByteArray());
            assertThat(socket.getInputStream().readNBytes(1 << 16)).hasSize(1 << 16);
            assertThat(over.getCount()).isOne();
        }
        assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aRowIsAnsweredBeforeTheNextOneIsSent() throws Exception {
        try (var socket = connect()) {
            send(socket, ADDRESS + head("Transfer-Encoding: chunked"));
            chunk(socket, "code\n".getBytes(UTF_8));
            chunk(socket, "J1.4\n".getBytes(UTF_8));
            until(socket.getInputStream(), "J1.4,translated");
            chunk(socket, "09\n".getBytes(UTF_8));
            until(socket.getInputStream(), "09,ambiguous");
            send(socket, "0\r\n\r\n");
            until(socket.getInputStream(), "0\r\n\r\n");
        }
    }

    private static void sendRows(Socket socket, AtomicLong sent) {
        try {
            send(socket, ADDRESS + head("Transfer-Encoding: chunked\r\nConnection: close"));
            chunk(socket, "code,note\n".getBytes(UTF_8));
            for (var n = 0; n < ROWS; n++) {
                chunk(socket, ROW);
                sent.addAndGet(ROW.length);
            }
            send(socket, "0\r\n\r\n");
        } catch (SocketException _) {
            // The test is over.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void waitUntilItStandsStill(AtomicLong sent) throws InterruptedException {
        var before = -1L;
        while (sent.get() == 0 || sent.get() != before) {
            before = sent.get();
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private static long countTranslated(InputStream answer) throws IOException {
        var found = 0L;
        var word = "translated".getBytes(UTF_8);
        var at = 0;
        var in = new BufferedInputStream(answer, 1 << 16);
        for (var next = in.read(); next >= 0; next = in.read()) {
            at = next == word[at] ? at + 1 : next == word[0] ? 1 : 0;
            if (at == word.length) {
                found++;
                at = 0;
            }
        }
        return found;
    }

    private static void until(InputStream in, String end) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            var next = in.read();
            assertThat(next).as(text.toString()).isNotNegative();
            text.append((char) next);
        }
    }

    private static String head(String more) {
        return "Host: localhost\r\nContent-Type: text/csv\r\n" + more + "\r\n\r\n";
    }

    private static void chunk(Socket socket, byte[] bytes) throws IOException {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        chunk.writeBytes(bytes);
        chunk.writeBytes("\r\n".getBytes(UTF_8));
        chunk.writeTo(socket.getOutputStream());
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(60_000);
        return socket;
    }
}
