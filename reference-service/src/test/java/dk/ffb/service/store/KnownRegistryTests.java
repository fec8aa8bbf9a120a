package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.junit.jupiter.api.Test;

class KnownRegistryTests {

    private Dataset data = DatasetFactory.createTxnMem();
    private Descriptions lastRead = new Descriptions();
    private final KnownRegistry known = new KnownRegistry(this::select);

    @Test
    void readsOnlyWhatWasPublishedSince() {
        publish(1, "a");
        known.now();
        publish(2, "b");

        assertThat(versions(known.now())).containsExactly("a", "b");
        assertThat(lastRead.ofType(Terms.RELEASE)).hasSize(1);
    }

    @Test
    void readsNothingButTheHeadWhereNothingIsNew() {
        publish(1, "a");
        var before = known.now();

        assertThat(known.now()).isSameAs(before);
        assertThat(lastRead.ofType(Terms.RELEASE)).isEmpty();
    }

    @Test
    void readsAllAnewWhereTheStoreWasSetBackAndPublishedToSince() {
        publish(1, "a");
        known.now();
        data = DatasetFactory.createTxnMem();
        publish(1, "x");
        publish(2, "y");

        assertThat(versions(known.now())).containsExactly("x", "y");
    }

    @Test
    void readsAllAnewWhereTheStoreWasSetBack() {
        publish(1, "a");
        publish(2, "b");
        known.now();
        data = DatasetFactory.createTxnMem();
        publish(1, "x");

        assertThat(versions(known.now())).containsExactly("x");
    }

    private static List<String> versions(Registry registry) {
        return registry.releases().stream().map(each -> each.release().version()).toList();
    }

    private void publish(int edition, String version) {
        var release =
                StoreContract.stored(Graphs.newRelease(Instant.now()).getURI(), version, edition);
        var head = new KnownRegistry(this::select).now().head();
        var act = new Act("publish", "test", Instant.EPOCH, "");
        try (var connection = RDFConnection.connect(data)) {
            var mark = "INSERT DATA { GRAPH <%s> { <%s> a <%s> } }";
            connection.update(mark.formatted(Graphs.PENDING, release.graph(), Terms.PENDING));
            connection.update(
                    new PublishUpdate(head, edition, List.of(release), act, Optional.empty())
                            .text());
        }
    }

    private Descriptions select(String query) {
        lastRead = new Descriptions();
        try (var connection = RDFConnection.connect(data)) {
            connection.querySelect(
                    query,
                    row ->
                            lastRead.add(
                                    row.get("s").asNode(),
                                    row.get("p").asNode(),
                                    row.get("o").asNode()));
        }
        return lastRead;
    }
}
