package dk.ffb.service.rest;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.Clients;
import dk.ffb.service.release.LiveEdition;
import java.net.URI;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/// Calls the routes without a server.
public final class Calls {

    private final WebTestClient client;

    public Calls(Edition edition) {
        this(new LiveEdition(edition));
    }

    public Calls(LiveEdition live) {
        client =
                Clients.of(ApiRoutes.handler(live, SmallEdition.CLOCK))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(64 << 20))
                        .build();
    }

    public WebTestClient client() {
        return client;
    }

    /// GET of an address that is encoded already, under `/api/v1`.
    public ResponseSpec get(String address) {
        return client.get().uri(URI.create("http://localhost/api/v1" + address)).exchange();
    }

    public ResponseSpec ok(String address) {
        return get(address).expectStatus().isOk();
    }

    /// The body of a GET, as text.
    public String text(String address) {
        return new String(
                java.util.Objects.requireNonNull(
                        ok(address).expectBody().returnResult().getResponseBody()),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
