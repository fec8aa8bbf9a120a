package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.content.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// Gathers what is wrong while blocks are read. What is said in the same words of every concept, a
/// property that isn't kept, becomes one warning.
final class Report {

    private final List<Finding> findings;
    private final Map<Node, Left> left = new LinkedHashMap<>();

    /// Statements that are not kept: where the first one is, and how many there are.
    private record Left(Place first, int count) {}

    Report(List<Finding> findings) {
        this.findings = findings;
    }

    void error(Place place, Said message) {
        findings.add(place.error(message));
    }

    void warning(Place place, Said message) {
        findings.add(place.warning(message));
    }

    void notKept(Statement statement) {
        left.merge(
                statement.property(),
                new Left(statement.place(), 1),
                (before, _) -> new Left(before.first, before.count + 1));
    }

    void close() {
        left.values().forEach(property -> warning(property.first, message(property.count - 1)));
        left.clear();
    }

    private static Said message(int more) {
        var others =
                switch (more) {
                    case 0 -> Said.nothing();
                    case 1 -> Said.of(", heller ikke ét andet sted", ", nor in one other place");
                    default ->
                            Said.of(
                                    ", heller ikke %,d andre steder",
                                    ", nor in %,d other places", more);
                };
        return Said.of("egenskaben bevares ikke her%s", "this property isn't kept here%s", others);
    }
}
