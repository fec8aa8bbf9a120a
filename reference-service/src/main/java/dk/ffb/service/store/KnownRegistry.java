package dk.ffb.service.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/// The registry as it was read last. Releases never change, so only those that have been published
/// since are read: a country has thousands, and every publication asks what the registry holds.
///
/// The head's name is its own publication's, so a store that was set back, and published to since,
/// shows: it doesn't know the head that was known here, and is read anew.
final class KnownRegistry {

    /// With more editions than this to catch up with, reading all of it is as quick.
    private static final int MANY = 100;

    private static final String REGISTRY = NodeFmtLib.strNT(Graphs.REGISTRY);
    private static final String ALL = "?s ?p ?o";
    private static final String HEAD =
            "{ VALUES ?s { %1$s } ?s ?p ?o } UNION { %1$s %2$s ?s . ?s ?p ?o }"
                    .formatted(NodeFmtLib.strNT(Graphs.ITSELF), NodeFmtLib.strNT(Terms.CURRENT));

    private final Function<String, Descriptions> select;
    private volatile Registry known = new Registry(Optional.empty(), List.of());

    /// @param select answers a query for `?s`, `?p` and `?o`
    KnownRegistry(Function<String, Descriptions> select) {
        this.select = select;
    }

    /// What the registry holds now.
    Registry now() {
        var before = known;
        var head = RegistryGraph.read(ask(HEAD)).head();
        if (head.equals(before.head())) {
            return before;
        }
        var now = caughtUp(before, head).orElseGet(() -> RegistryGraph.read(ask(ALL)));
        known = now;
        return now;
    }

    private Optional<Registry> caughtUp(Registry before, Optional<Registry.Head> head) {
        if (before.head().isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        var last = before.head().get();
        var ahead = head.get().edition() - last.edition();
        return ahead > 0 && ahead <= MANY ? later(before, last, head.get()) : Optional.empty();
    }

    /// Empty where the head that was known has gone.
    private Optional<Registry> later(Registry before, Registry.Head last, Registry.Head head) {
        var known = Terms.iri(last.id());
        var graph = ask(publishedSince(known, last.edition() + 1, head.edition()));
        if (graph.of(known).isEmpty()) {
            return Optional.empty();
        }
        var fresh = RegistryGraph.read(graph).releases();
        return Optional.of(
                new Registry(
                        Optional.of(head),
                        Stream.concat(before.releases().stream(), fresh.stream()).toList()));
    }

    private static String publishedSince(Node known, int first, int last) {
        var numbers =
                IntStream.rangeClosed(first, last)
                        .mapToObj(number -> NodeFmtLib.strNT(Values.number(number)))
                        .collect(Collectors.joining(" "));
        return "{ VALUES ?s { %s } ?s ?p ?o } UNION { VALUES ?n { %s } ?s %s ?n . ?s ?p ?o }"
                .formatted(NodeFmtLib.strNT(known), numbers, NodeFmtLib.strNT(Terms.IN_EDITION));
    }

    private Descriptions ask(String pattern) {
        return select.apply("SELECT ?s ?p ?o { GRAPH %s { %s } }".formatted(REGISTRY, pattern));
    }
}
