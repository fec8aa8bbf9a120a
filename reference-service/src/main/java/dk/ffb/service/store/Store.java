package dk.ffb.service.store;

import dk.ffb.mapping.MappingSet;
import dk.ffb.service.store.Registry.Head;
import dk.ffb.vocabulary.VocabularyContent;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;

/// All that has been published, as RDF.
///
/// Content is written to a graph of its own, which nothing refers to, and becomes visible by one
/// guarded update of the registry ([#publish]). So it is atomic on any SPARQL server, safe with
/// several writers, and in no need of a transaction across requests.
public final class Store implements AutoCloseable {

    /// A graph that another writer began this long ago will not be finished.
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private final String name;
    private final Supplier<RDFConnection> connections;
    private final Runnable closing;

    private Store(String name, Supplier<RDFConnection> connections, Runnable closing) {
        this.name = name;
        this.connections = connections;
        this.closing = closing;
    }

    /// Opens the store and sweeps what a crash left in it.
    ///
    /// @throws StoreFailure where it can't be opened
    public static Store open(StoreAddress address) {
        return switch (address) {
            case StoreAddress.Directory directory -> embedded(directory);
            case StoreAddress.Server server -> remote(server);
        };
    }

    private static Store embedded(StoreAddress.Directory directory) {
        var database = Embedded.open(directory.path());
        var store = new Store(directory.path().toString(), database::connect, database::close);
        store.sweep(_ -> true);
        return store;
    }

    private static Store remote(StoreAddress.Server server) {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        var builder =
                RDFConnectionRemote.newBuilder()
                        .httpClient(client)
                        .queryEndpoint(server.query().toString())
                        .updateEndpoint(server.update().toString())
                        .gspEndpoint(server.graphs().toString());
        var store = new Store(server.query().toString(), builder::build, client::close);
        var limit = Instant.now().minus(GIVEN_UP);
        store.sweep(graph -> Graphs.madeAt(graph).isBefore(limit));
        return store;
    }

    /// What is visible now.
    public Registry registry() {
        return RegistryGraph.read(read(Graphs.REGISTRY));
    }

    public VocabularyContent vocabulary(StoredRelease release) {
        return VocabularyGraph.read(read(Terms.iri(release.graph())));
    }

    public MappingSet mappingSet(StoredRelease release) {
        return MappingSetGraph.read(read(Terms.iri(release.graph())));
    }

    /// Who did what, oldest first.
    public List<Act> log() {
        return LogGraph.read(read(Graphs.LOG));
    }

    /// Writes content that nothing refers to yet, and gives the name of its graph.
    public String add(VocabularyContent content) {
        return add(out -> VocabularyGraph.write(content, out));
    }

    /// Writes content that nothing refers to yet, and gives the name of its graph.
    public String add(MappingSet content) {
        return add(out -> MappingSetGraph.write(content, out));
    }

    private String add(Consumer<Consumer<Triple>> content) {
        var graph = Graphs.newRelease(Instant.now());
        return with(connection -> {
            connection.update("INSERT DATA " + pending(graph));
            try (var upload = new Upload(connection, graph)) {
                content.accept(upload);
            }
            return graph.getURI();
        });
    }

    /// Makes releases visible, all of them or none, and logs it.
    ///
    /// @param expected the head on which the releases were decided
    /// @return whether it took; it does not where another publication came in between
    public boolean publish(Optional<Head> expected, List<StoredRelease> releases, Act act) {
        var number = expected.map(Head::edition).orElse(0) + 1;
        var update = new PublishUpdate(expected, number, releases, act);
        return with(connection -> {
            connection.update(update.text());
            return connection.queryAsk(update.tookEffect());
        });
    }

    /// Lets go of graphs that were added and won't be published.
    public void discard(Collection<String> graphs) {
        graphs.forEach(graph -> drop(Terms.iri(graph)));
    }

    private void drop(Node graph) {
        with(connection -> {
            connection.update(
                    "DROP SILENT GRAPH %s ; DELETE DATA %s"
                            .formatted(NodeFmtLib.strNT(graph), pending(graph)));
            return graph;
        });
    }

    private void sweep(Predicate<Node> abandoned) {
        var published =
                registry().releases().stream()
                        .map(StoredRelease::graph)
                        .collect(Collectors.toSet());
        read(Graphs.PENDING).ofType(Terms.PENDING).stream()
                .map(Description::subject)
                .filter(graph -> !published.contains(graph.getURI()))
                .filter(abandoned)
                .forEach(this::drop);
    }

    private static String pending(Node graph) {
        return "{ GRAPH %s { %s . } }"
                .formatted(
                        NodeFmtLib.strNT(Graphs.PENDING),
                        NodeFmtLib.strNodesNT(graph, Terms.TYPE, Terms.PENDING));
    }

    /// How many triples a graph holds.
    long size(String graph) {
        var query =
                "SELECT (count(*) AS ?n) { GRAPH %s { ?s ?p ?o } }"
                        .formatted(NodeFmtLib.strNT(Terms.iri(graph)));
        return with(connection -> {
            var size = new AtomicLong();
            connection.querySelect(query, row -> size.set(row.getLiteral("n").getLong()));
            return size.get();
        });
    }

    private Descriptions read(Node graph) {
        var query = "SELECT ?s ?p ?o { GRAPH %s { ?s ?p ?o } }".formatted(NodeFmtLib.strNT(graph));
        return with(connection -> {
            var descriptions = new Descriptions();
            connection.queryResultSet(query, rows -> gather(rows, descriptions));
            return descriptions;
        });
    }

    private static void gather(ResultSet rows, Descriptions into) {
        var names = Var.varList(List.of("s", "p", "o"));
        while (rows.hasNext()) {
            var row = rows.nextBinding();
            into.add(row.get(names.get(0)), row.get(names.get(1)), row.get(names.get(2)));
        }
    }

    private <T> T with(Function<RDFConnection, T> work) {
        try (var connection = connections.get()) {
            return work.apply(connection);
        } catch (JenaException | HttpException e) {
            throw new StoreUnreachable("the store " + name + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
