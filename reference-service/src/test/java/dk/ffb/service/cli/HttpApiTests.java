package dk.ffb.service.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpApiTests {

    /// The kernel takes the connection, and nobody the request.
    @Test
    void aServiceThatSaysNothingIsNotWaitedForForEver() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var api =
                        new HttpApi(
                                URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                                Duration.ofMillis(100),
                                Optional.empty())) {
            assertThatThrownBy(() -> api.get("/api/v1/vocabularies"))
                    .isInstanceOfSatisfying(Exit.class, HttpApiTests::assertUnreachable)
                    .hasMessageContaining("svarer ikke")
                    .hasMessageContaining("doesn't answer");
        }
    }

    private static void assertUnreachable(Exit exit) {
        assertThat(exit.status()).isEqualTo(Exit.UNREACHABLE);
    }
}
