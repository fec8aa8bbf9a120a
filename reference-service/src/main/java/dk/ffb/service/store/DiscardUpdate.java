package dk.ffb.service.store;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/// The SPARQL update that takes away a graph which is not published, and never one that is. Without
/// its mark in the pending graph nobody can publish it later.
record DiscardUpdate(Node graph) {

    String text() {
        var name = NodeFmtLib.strNT(graph);
        var mark = NodeFmtLib.strNodesNT(graph, Terms.TYPE, Terms.PENDING);
        var release = NodeFmtLib.strNodesNT(graph, Terms.TYPE, Terms.RELEASE);
        var unpublished =
                "FILTER NOT EXISTS { GRAPH %s { %s } }"
                        .formatted(NodeFmtLib.strNT(Graphs.REGISTRY), release);
        return """
        DELETE DATA { GRAPH %s { %s } } ;
        DELETE { GRAPH %s { ?s ?p ?o } } WHERE { %s GRAPH %s { ?s ?p ?o } }
        """
                .formatted(NodeFmtLib.strNT(Graphs.PENDING), mark, name, unpublished, name);
    }
}
