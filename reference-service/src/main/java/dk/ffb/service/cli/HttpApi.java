package dk.ffb.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The API of a running service. Where it wants to know who asks, that is whoever's token is in
/// `FFB_TOKEN`.
final class HttpApi implements Api {

    /// A read is answered at once, or a proxy on the way has given up before.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// What is sent may be long, may come slowly, and may be something that takes its time.
    private static final int SENDING = 60;

    private final URI server;
    private final Duration patience;
    private final Optional<String> token;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    HttpApi(URI server) {
        this(server, PATIENCE, Optional.ofNullable(System.getenv("FFB_TOKEN")));
    }

    /// @param patience how long the answer to a read is waited for
    /// @param token of whoever asks; a blank one is none
    HttpApi(URI server, Duration patience, Optional<String> token) {
        if (!"http".equals(server.getScheme()) && !"https".equals(server.getScheme())) {
            throw Exit.wrongCall(
                    "--server er en adresse, fx http://localhost:8080: " + server,
                    "--server is an address, such as http://localhost:8080: " + server);
        }
        this.server = server;
        this.patience = patience;
        this.token = token.map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public Reply send(
            String method,
            String target,
            Map<String, String> headers,
            InputStream body,
            OutputStream out)
            throws IOException {
        var base = server.toString().replaceAll("/+$", "");
        var request =
                HttpRequest.newBuilder(URI.create(base + target))
                        .timeout(limit(method))
                        .method(
                                method,
                                method.equals("GET")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofInputStream(() -> body));
        headers.forEach(request::header);
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofInputStream());
            try (var bytes = answer.body()) {
                bytes.transferTo(out);
            }
            var answered = new HashMap<String, String>();
            answer.headers().map().forEach((name, values) -> answered.put(name, values.getFirst()));
            return new Reply(answer.statusCode(), answered);
        } catch (HttpTimeoutException _) {
            throw silent(limit(method));
        } catch (ConnectException failure) {
            throw new IOException(server.toString(), failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private Duration limit(String method) {
        return method.equals("GET") ? patience : patience.multipliedBy(SENDING);
    }

    private Exit silent(Duration waited) {
        return Exit.unreachable(
                "Tjenesten svarer ikke: %s (ventede %d s)".formatted(server, waited.toSeconds()),
                "The service doesn't answer: %s (waited %d s)"
                        .formatted(server, waited.toSeconds()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
