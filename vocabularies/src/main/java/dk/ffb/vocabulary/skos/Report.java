package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
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

    void error(Place place, String message) {
        findings.add(place.error(message));
    }

    void warning(Place place, String message) {
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

    private static String message(int more) {
        return "this property isn't kept here"
                + switch (more) {
                    case 0 -> "";
                    case 1 -> ", nor in one other place";
                    default -> ", nor in %,d other places".formatted(more);
                };
    }
}
