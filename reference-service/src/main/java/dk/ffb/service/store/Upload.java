package dk.ffb.service.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;

/// Sends triples to a graph in portions, so that a release of any size needs little memory. Nothing
/// refers to the graph while that goes on, so it need not be one transaction.
final class Upload implements Consumer<Triple>, AutoCloseable {

    private static final int PORTION = 200_000;

    private final RDFConnection connection;
    private final Node graph;
    private final List<Triple> waiting = new ArrayList<>();

    Upload(RDFConnection connection, Node graph) {
        this.connection = connection;
        this.graph = graph;
    }

    @Override
    public void accept(Triple triple) {
        waiting.add(triple);
        if (waiting.size() == PORTION) {
            send();
        }
    }

    private void send() {
        connection.load(graph.getURI(), ModelFactory.createModelForGraph(new TripleList(waiting)));
        waiting.clear();
    }

    @Override
    public void close() {
        if (!waiting.isEmpty()) {
            send();
        }
    }
}
