package dk.ffb.service.store;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/// Triples on their way into the store: a graph that is only ever read from end to end, and so
/// needs none of the indexes that fill most of the memory of an ordinary one.
final class TripleList extends GraphBase {

    private final List<Triple> triples;

    TripleList(List<Triple> triples) {
        this.triples = triples;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(triples.iterator()).filterKeep(pattern::matches);
    }
}
