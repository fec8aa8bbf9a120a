package dk.ffb.service.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/// What a graph says, gathered by subject.
final class Descriptions {

    private final Map<Node, Description> bySubject = new LinkedHashMap<>();

    void add(Node subject, Node property, Node object) {
        bySubject.computeIfAbsent(subject, Description::new).add(property, object);
    }

    /// What is said of a subject; nothing where the graph doesn't know it.
    Description of(Node subject) {
        return bySubject.getOrDefault(subject, new Description(subject));
    }

    Collection<Description> all() {
        return bySubject.values();
    }

    List<Description> ofType(Node type) {
        return bySubject.values().stream().filter(d -> d.is(type)).toList();
    }

    /// Those of a type, in the order of a whole number that each of them has.
    List<Description> ofType(Node type, Node order) {
        return ofType(type).stream()
                .sorted(Comparator.comparingInt(d -> Values.toInt(d.get(order))))
                .toList();
    }
}
