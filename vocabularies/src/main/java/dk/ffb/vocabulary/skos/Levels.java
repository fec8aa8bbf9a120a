package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// The levels of a classification as XKOS has them, for statisticians' tools. They follow from the
/// hierarchy, so they are written for others and never read or stored.
final class Levels {

    private static final Node LEVEL = Terms.iri(Terms.XKOS, "ClassificationLevel");
    private static final Node LEVELS = Terms.iri(Terms.XKOS, "levels");
    private static final Node DEPTH = Terms.iri(Terms.XKOS, "depth");
    private static final Node NUMBER = Terms.iri(Terms.XKOS, "numberOfLevels");

    private Levels() {}

    /// Codes by level, top concepts first. A concept with several parents is on the level below the
    /// highest of them.
    static List<List<String>> of(VocabularyContent content) {
        var children = children(content.concepts());
        var levels = new ArrayList<List<String>>();
        var placed = new HashSet<String>();
        var level = codes(content.concepts().stream().filter(c -> c.broader().isEmpty()).toList());
        while (!level.isEmpty()) {
            levels.add(level);
            placed.addAll(level);
            level =
                    level.stream()
                            .flatMap(code -> children.getOrDefault(code, List.of()).stream())
                            .filter(code -> !placed.contains(code))
                            .distinct()
                            .toList();
        }
        return levels;
    }

    private static List<String> codes(List<Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }

    private static Map<String, List<String>> children(List<Concept> concepts) {
        var children = new HashMap<String, List<String>>();
        for (var concept : concepts) {
            for (var parent : concept.broader()) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(concept.code());
            }
        }
        return children;
    }

    /// The levels as triples: each with its depth and members, and the list of them.
    static void write(VocabularyContent content, BaseUri base, Consumer<Triple> out) {
        var key = content.vocabulary().key();
        var scheme = NodeFactory.createURI(base.vocabulary(key));
        var levels = of(content);
        out.accept(Triple.create(scheme, NUMBER, number(levels.size())));
        var list = Terms.NIL;
        for (var depth = levels.size(); depth > 0; depth--) {
            var level = NodeFactory.createURI(base.vocabulary(key) + "/level/" + depth);
            out.accept(Triple.create(level, Terms.TYPE, LEVEL));
            out.accept(Triple.create(level, DEPTH, number(depth)));
            for (var code : levels.get(depth - 1)) {
                var concept = NodeFactory.createURI(base.concept(key, code));
                out.accept(Triple.create(level, Terms.MEMBER, concept));
            }
            var cell = NodeFactory.createBlankNode();
            out.accept(Triple.create(cell, Terms.FIRST, level));
            out.accept(Triple.create(cell, Terms.REST, list));
            list = cell;
        }
        out.accept(Triple.create(scheme, LEVELS, list));
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }
}
