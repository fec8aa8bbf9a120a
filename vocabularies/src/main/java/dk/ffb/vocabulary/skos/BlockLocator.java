package dk.ffb.vocabulary.skos;

import dk.ffb.content.Place;
import dk.ffb.vocabulary.shapes.ConceptPart;
import dk.ffb.vocabulary.shapes.Locator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// Points at the lines of RDF files.
record BlockLocator(Place file, Block scheme, List<Block> concepts, List<Block> collections)
        implements Locator {

    @Override
    public Place vocabulary() {
        return scheme.statements().isEmpty() ? file : scheme.place();
    }

    @Override
    public Place concept(int concept, ConceptPart part, String value) {
        var block = concepts.get(concept);
        var property = ConceptProperty.of(part);
        Optional<Statement> first = Optional.empty();
        for (var statement : block.statements()) {
            if (property.nodes().contains(statement.property())) {
                if (isMeant(statement.value(), value)) {
                    return statement.place();
                }
                first = first.isPresent() ? first : Optional.of(statement);
            }
        }
        return first.map(Statement::place)
                .orElseGet(() -> block.place().column(Terms.prefixed(property.nodes().getFirst())));
    }

    @Override
    public Place collection(int collection, String member) {
        var block = collections.get(collection);
        if (member.isEmpty()) {
            return block.place();
        }
        return block.all(Terms.MEMBER).stream()
                .filter(statement -> isMeant(statement.value(), member))
                .reduce((_, later) -> later)
                .map(Statement::place)
                .orElseGet(() -> block.place(Terms.MEMBER));
    }

    private static boolean isMeant(Node stated, String value) {
        return stated.isLiteral()
                ? stated.getLiteralLexicalForm().equals(value)
                : SchemeReading.lastSegment(stated).equals(Optional.of(value));
    }
}
