package dk.ffb.service.webhook;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/// Brings one event to one address. Each delivery has a connection of its own, to an address that
/// was looked up and checked for it.
final class Courier {

    private static final String TYPE = "application/cloudevents+json; charset=utf-8";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client;

    Courier(Destinations destinations) {
        client =
                HttpClient.create(ConnectionProvider.newConnection())
                        .resolver(new CheckedResolver(destinations))
                        .followRedirect(false)
                        .disableRetry(true)
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 5000)
                        .responseTimeout(PATIENCE)
                        .headers(headers ->
                                headers.set(HttpHeaders.USER_AGENT, "ffb-webhook/1")
                                        .set(HttpHeaders.CONTENT_TYPE, TYPE));
    }

    /// What is wrong; empty where the receiver took it.
    ///
    /// @param id the same whenever the same event is brought to the same webhook
    Optional<String> bring(URI url, String secret, String id, Instant now, byte[] body) {
        var seconds = now.getEpochSecond();
        return client.headers(headers ->
                        headers.set("webhook-id", id)
                                .set("webhook-timestamp", seconds)
                                .set("webhook-signature", Signature.of(secret, id, seconds, body)))
                .post()
                .uri(url)
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .response()
                .map(answer -> wrong(answer.status().code()))
                .timeout(PATIENCE.multipliedBy(2))
                .onErrorResume(failure -> Mono.just(Optional.of(words(failure))))
                .blockOptional()
                .orElse(Optional.of("no answer"));
    }

    private static Optional<String> wrong(int status) {
        return status >= 200 && status < 300 ? Optional.empty() : Optional.of("HTTP " + status);
    }

    /// Words that tell the owner what to mend, and nothing of what is behind an address.
    private static String words(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CheckedResolver.Refused _ -> {
                    return "the address is not allowed";
                }
                case UnknownHostException _ -> {
                    return "the host is unknown";
                }
                case SSLException _ -> {
                    return "the certificate or TLS is not in order";
                }
                default -> {
                    // The cause of it may say more.
                }
            }
        }
        return "no answer";
    }
}
