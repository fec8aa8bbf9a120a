package dk.ffb.service;

import java.time.Duration;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.test.web.reactive.server.HttpHandlerConnector;
import org.springframework.test.web.reactive.server.WebTestClient;

/// Clients that call handlers without a server. They wait for an answer as long as a busy machine
/// may take for it; Spring's own patience is five seconds, which is no fault of whoever answers.
public final class Clients {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Clients() {}

    public static WebTestClient.Builder of(HttpHandler handler) {
        return WebTestClient.bindToServer(new HttpHandlerConnector(handler))
                .responseTimeout(PATIENCE);
    }
}
