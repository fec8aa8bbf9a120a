package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.Fixtures;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteStoreTests extends StoreContract {

    private SparqlServer server;

    @BeforeEach
    void start() throws IOException {
        server = new SparqlServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    Store open() {
        return Store.open(server.address());
    }

    @Test
    void leavesAloneWhatAnotherNodeIsWriting() {
        var graph = open().add(Fixtures.rich("a"));

        assertThat(isThere(open(), graph)).isTrue();
    }

    @Test
    void tellsTheServerWhatOthersMayAskFor() {
        var graph = open().add(Fixtures.rich("a"));

        assertThat(server.has(graph, "?concept skos:inScheme ?scheme ; skos:notation 'SYN'"))
                .isTrue();
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        var nobody = StoreAddress.Server.at(URI.create("http://localhost:1/"));

        assertThatThrownBy(() -> Store.open(nobody))
                .isInstanceOf(StoreUnreachable.class)
                .hasMessageContaining("localhost:1");
    }
}
