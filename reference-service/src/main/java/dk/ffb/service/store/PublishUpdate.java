package dk.ffb.service.store;

import dk.ffb.service.store.Registry.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/// The one SPARQL update by which releases become visible: all of it, or nothing where the head is
/// no longer the one expected, or a graph has been discarded.
final class PublishUpdate {

    private final Node edition;
    private final String text;

    /// @param draft taken to its next revision together with the publication
    PublishUpdate(
            Optional<Head> expected,
            int number,
            List<StoredRelease> releases,
            Act act,
            Optional<DraftTransition> draft) {
        edition = Graphs.newEdition(number);
        var step = draft.map(it -> new DraftUpdate(Optional.of(it.before()), it.after()));
        text =
                "DELETE {\n%s\n%s\n%s\n}\nINSERT {\n%s\n%s\n%s\n}\nWHERE {\n%s\n%s\n%s\n}"
                        .formatted(
                                in(Graphs.REGISTRY, CURRENT),
                                in(Graphs.PENDING, lines(pending(releases))),
                                step.map(DraftUpdate::deletes).orElse(""),
                                in(Graphs.REGISTRY, lines(registry(number, releases))),
                                in(Graphs.LOG, lines(log(releases, act))),
                                step.map(DraftUpdate::inserts).orElse(""),
                                in(Graphs.PENDING, lines(pending(releases))),
                                expected.map(PublishUpdate::isStill).orElse(NONE_YET),
                                step.map(DraftUpdate::where).orElse(""));
    }

    private static final String CURRENT =
            NodeFmtLib.strNodesNT(Graphs.ITSELF, Terms.CURRENT) + " ?head .";

    private static final String NONE_YET =
            "FILTER NOT EXISTS { " + in(Graphs.REGISTRY, CURRENT) + " }";

    private static String isStill(Head expected) {
        return in(Graphs.REGISTRY, CURRENT)
                + " FILTER(?head = "
                + NodeFmtLib.strNT(Terms.iri(expected.id()))
                + ")";
    }

    private List<Triple> registry(int number, List<StoredRelease> releases) {
        var triples = new ArrayList<Triple>();
        triples.add(Triple.create(Graphs.ITSELF, Terms.CURRENT, edition));
        RegistryGraph.writeEdition(edition, number, triples::add);
        for (var i = 0; i < releases.size(); i++) {
            RegistryGraph.writeRelease(releases.get(i), i, triples::add);
        }
        return triples;
    }

    private static List<Triple> log(List<StoredRelease> releases, Act act) {
        var triples = new ArrayList<Triple>();
        LogGraph.write(
                act, releases.stream().map(r -> Terms.iri(r.graph())).toList(), triples::add);
        return triples;
    }

    private static List<Triple> pending(List<StoredRelease> releases) {
        return releases.stream()
                .map(r -> Triple.create(Terms.iri(r.graph()), Terms.TYPE, Terms.PENDING))
                .toList();
    }

    static String in(Node graph, String triples) {
        return "GRAPH " + NodeFmtLib.strNT(graph) + " { " + triples + " }";
    }

    static String lines(List<Triple> triples) {
        var lines = new StringBuilder();
        triples.forEach(triple -> lines.append(NodeFmtLib.strNT(triple)).append("\n"));
        return lines.toString();
    }

    String text() {
        return text;
    }

    /// Whether the update did anything: the edition's name is its own, so nobody else wrote it.
    String tookEffect() {
        return "ASK { "
                + in(
                        Graphs.REGISTRY,
                        NodeFmtLib.strNodesNT(edition, Terms.TYPE, Terms.EDITION) + " .")
                + " }";
    }
}
