package dk.ffb.vocabulary.skos;

import dk.ffb.content.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// The statements of all parts of a vocabulary, by subject, in the order of the files.
final class Blocks {

    private static final Map<Node, Node> SAME_AS = sameAs();

    private final SequencedMap<Node, Block> bySubject = new LinkedHashMap<>();

    static Blocks of(Graph graph) {
        var blocks = new Blocks();
        graph.find().forEachRemaining(triple -> blocks.add(triple, "", 0));
        return blocks;
    }

    void add(Triple triple, String file, int line) {
        var property = SAME_AS.getOrDefault(triple.getPredicate(), triple.getPredicate());
        bySubject
                .computeIfAbsent(triple.getSubject(), Block::new)
                .add(new Statement(property, triple.getObject(), file, line));
    }

    Collection<Block> all() {
        return bySubject.values();
    }

    Optional<Block> of(Node subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /// Whether any statement has a property.
    boolean say(Node property) {
        return bySubject.values().stream()
                .flatMap(block -> block.statements().stream())
                .anyMatch(statement -> statement.property().equals(property));
    }

    /// The same statements, without their places.
    Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        for (var block : bySubject.values()) {
            for (var statement : block.statements()) {
                graph.add(block.subject, statement.property(), statement.value());
            }
        }
        return graph;
    }

    /// Where something is said of a subject, or would be.
    Place place(Node subject, Optional<Node> property, Optional<Node> value) {
        var block = bySubject.get(subject);
        if (block == null) {
            return new Place("", 0, null);
        }
        return property.map(stated -> block.place(stated, value)).orElseGet(block::place);
    }

    /// The members of an RDF list; a list that is broken or goes round ends where it does so.
    List<Node> list(Node head) {
        var members = new ArrayList<Node>();
        var seen = new HashSet<Node>();
        var cell = head;
        while (!cell.equals(Terms.NIL) && seen.add(cell) && bySubject.containsKey(cell)) {
            var block = bySubject.get(cell);
            block.first(Terms.FIRST).ifPresent(first -> members.add(first.value()));
            cell = block.first(Terms.REST).map(Statement::value).orElse(Terms.NIL);
        }
        return members;
    }

    /// Others write the same thing with older or neighbouring terms.
    private static Map<Node, Node> sameAs() {
        var same = new HashMap<Node, Node>();
        same.put(Terms.iri("http://schema.org/", "validFrom"), Terms.VALID_FROM);
        same.put(Terms.iri("http://schema.org/", "validThrough"), Terms.VALID_THROUGH);
        for (var name : List.of("identifier", "title", "description", "publisher", "source")) {
            same.put(Terms.iri(Terms.DC, name), Terms.iri(Terms.DCT, name));
        }
        for (var label : List.of("prefLabel", "altLabel", "hiddenLabel")) {
            same.put(Terms.iri(Terms.SKOS_XL, label), Terms.iri(Terms.SKOS, label));
        }
        for (var kind : List.of("Generic", "Partitive", "Instantial")) {
            same.put(
                    Terms.iri("http://purl.org/iso25964/skos-thes#", "broader" + kind),
                    Terms.BROADER);
            same.put(
                    Terms.iri("http://purl.org/iso25964/skos-thes#", "narrower" + kind),
                    Terms.NARROWER);
        }
        return same;
    }
}
