package dk.ffb.service.store;

import dk.ffb.mapping.MappingSet;
import dk.ffb.service.store.Registry.Head;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.skos.SkosReader;
import dk.ffb.vocabulary.skos.SkosWriter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.AtlasException;
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

    /// What is stored has URIs of its own: a setting that changes must not hide it.
    private static final BaseUri BASE = BaseUri.DEFAULT;

    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PROPERTY = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");

    private final String name;
    private final Supplier<RDFConnection> connections;
    private final Runnable closing;
    private final Function<VocabularyKey, Predicate<Triple>> untold;
    private final KnownRegistry registry = new KnownRegistry(this::selected);

    /// @param untold what is left out of a vocabulary
    private Store(
            String name,
            Supplier<RDFConnection> connections,
            Runnable closing,
            Function<VocabularyKey, Predicate<Triple>> untold) {
        this.name = name;
        this.connections = connections;
        this.closing = closing;
        this.untold = untold;
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
        var store =
                new Store(
                        directory.path().toString(),
                        database::connect,
                        database::close,
                        Untold::new);
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
        var store =
                new Store(
                        server.query().toString(), builder::build, client::close, _ -> _ -> false);
        var limit = Instant.now().minus(GIVEN_UP);
        store.sweep(graph -> Graphs.madeAt(graph).isBefore(limit));
        return store;
    }

    /// Gives back the disk space that earlier writes left behind in a directory's store. All that
    /// was ever published stays.
    ///
    /// @throws StoreFailure where it can't be opened
    public static void compact(StoreAddress.Directory directory) {
        try (var database = Embedded.open(directory.path())) {
            database.compact();
        }
    }

    /// What is visible now.
    public Registry registry() {
        return registry.now();
    }

    public VocabularyContent vocabulary(StoredRelease release) {
        var triples = new ArrayList<Triple>();
        read(Terms.iri(release.graph()), (s, p, o) -> triples.add(Triple.create(s, p, o)));
        return new SkosReader(BASE).fromGraph(new TripleList(triples));
    }

    public MappingSet mappingSet(StoredRelease release) {
        return MappingSetGraph.read(read(Terms.iri(release.graph())));
    }

    /// A page of who did what, oldest first. No more of the log is held in memory.
    public List<LogEntry> log(LogQuery wanted, int offset, int limit) {
        var acts = new ArrayList<Node>();
        select(wanted.sparql(offset, limit), (act, _, _) -> acts.add(act));
        var facts = new Descriptions();
        say(Graphs.LOG, acts, facts);
        say(Graphs.LOG, LogGraph.agents(facts), facts);
        return LogGraph.read(facts);
    }

    private void say(Node graph, Collection<Node> subjects, Descriptions facts) {
        var values = subjects.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
        select(
                "SELECT ?s ?p ?o { GRAPH %s { VALUES ?s { %s } ?s ?p ?o } }"
                        .formatted(NodeFmtLib.strNT(graph), values),
                facts::add);
    }

    /// Who did what, oldest first.
    public List<LogEntry> log() {
        return LogGraph.read(read(Graphs.LOG));
    }

    /// Acts as RDF that others can read (PROV-O in Turtle).
    public static byte[] turtle(List<LogEntry> log) {
        return LogGraph.turtle(log);
    }

    /// Logs an act by which nothing came into the store.
    public void log(Act act) {
        log(Graphs.newAct(), act);
    }

    /// Logs an act that is known by a name of its own; told again, it stands once.
    public void log(String name, Act act) {
        log(Graphs.act(name), act);
    }

    private void log(Node id, Act act) {
        var triples = new ArrayList<Triple>();
        LogGraph.write(id, act, List.of(), triples::add);
        with(connection -> {
            connection.update(
                    "INSERT DATA { "
                            + PublishUpdate.in(Graphs.LOG, PublishUpdate.lines(triples))
                            + " }");
            return act;
        });
    }

    /// Writes content that nothing refers to yet, and gives the name of its graph.
    public String add(VocabularyContent content) {
        var leftOut = untold.apply(content.vocabulary().key());
        return add(out ->
                new SkosWriter(BASE)
                        .triples(
                                content,
                                triple -> {
                                    if (!leftOut.test(triple)) {
                                        out.accept(triple);
                                    }
                                }));
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
        return publish(expected, releases, act, Optional.empty());
    }

    /// Makes releases visible and takes a draft to its next revision, all of it or nothing.
    ///
    /// @return whether it took; it does not where another publication, or another step of the
    ///   draft, came in between
    public boolean publish(
            Optional<Head> expected,
            List<StoredRelease> releases,
            Act act,
            Optional<DraftTransition> draft) {
        var number = expected.map(Head::edition).orElse(0) + 1;
        var update = new PublishUpdate(expected, number, releases, act, draft);
        return with(connection -> {
            connection.update(update.text());
            return connection.queryAsk(update.tookEffect());
        });
    }

    /// Every draft, without its entries.
    public List<StoredDraft> drafts() {
        return DraftGraph.readAll(read(Graphs.DRAFTS));
    }

    /// A draft with its entries, all of one revision.
    public Optional<StoredDraft> draft(String id) {
        return draft(id, Optional.empty());
    }

    /// A draft with its entries, all of one revision.
    ///
    /// @param known as it was read before; it is given again where it is still so
    public Optional<StoredDraft> draft(String id, Optional<StoredDraft> known) {
        var node = Graphs.draft(id);
        for (var found = facts(node); !found.isEmpty(); ) {
            var token = found.get(Terms.CURRENT).getURI();
            if (known.filter(it -> token.equals(it.token())).isPresent()) {
                return known;
            }
            var entries = DraftGraph.entries(id, read(node));
            var again = facts(node);
            if (again.get(Terms.CURRENT).equals(found.get(Terms.CURRENT))) {
                return Optional.of(DraftGraph.read(found, entries));
            }
            found = again;
        }
        return Optional.empty();
    }

    private Description facts(Node draft) {
        var facts = new Descriptions();
        say(Graphs.DRAFTS, List.of(draft), facts);
        return facts.of(draft);
    }

    /// Writes the next revision of a draft, all of it or nothing, and logs it.
    ///
    /// @param before the revision that it follows; empty for a new draft
    /// @return whether it took; it does not where another revision came in between
    public boolean write(Optional<StoredDraft> before, StoredDraft after, Act act) {
        var update = new DraftUpdate(before, after);
        var log = new ArrayList<Triple>();
        LogGraph.write(act, List.of(Graphs.draft(after.id())), log::add);
        return with(connection -> {
            connection.update(update.text(log));
            return connection.queryAsk(update.tookEffect());
        });
    }

    /// Lets go of graphs that were added and won't be published. One that was published after all,
    /// by an update whose answer was lost, stays.
    public void discard(Collection<String> graphs) {
        graphs.forEach(graph -> drop(Terms.iri(graph)));
    }

    private void drop(Node graph) {
        with(connection -> {
            connection.update(new DiscardUpdate(graph).text());
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
        var descriptions = new Descriptions();
        read(graph, descriptions::add);
        return descriptions;
    }

    private interface Sink {
        void accept(Node subject, Node property, Node object);
    }

    private void read(Node graph, Sink sink) {
        select(
                "SELECT ?s ?p ?o { GRAPH %s { ?s ?p ?o } }".formatted(NodeFmtLib.strNT(graph)),
                sink);
    }

    private Descriptions selected(String query) {
        var descriptions = new Descriptions();
        select(query, descriptions::add);
        return descriptions;
    }

    private void select(String query, Sink sink) {
        with(connection -> {
            connection.queryResultSet(query, rows -> pass(rows, sink));
            return query;
        });
    }

    private static void pass(ResultSet rows, Sink sink) {
        while (rows.hasNext()) {
            var row = rows.nextBinding();
            sink.accept(row.get(SUBJECT), row.get(PROPERTY), row.get(OBJECT));
        }
    }

    private <T> T with(Function<RDFConnection, T> work) {
        try (var connection = connections.get()) {
            return work.apply(connection);
        } catch (JenaException | HttpException | AtlasException e) {
            throw new StoreUnreachable("the store " + name + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
