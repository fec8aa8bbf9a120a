package dk.ffb.vocabulary.skos;

import dk.ffb.content.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// All that is said of one subject, in the order of the files.
final class Block {

    final Node subject;
    private List<Statement> statements = new ArrayList<>(8);

    Block(Node subject) {
        this.subject = subject;
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    List<Statement> statements() {
        return statements;
    }

    List<Statement> all(Node property) {
        List<Statement> found = new ArrayList<>(2);
        for (var statement : statements) {
            if (statement.property().equals(property)) {
                found.add(statement);
            }
        }
        return found;
    }

    Optional<Statement> first(Node property) {
        for (var statement : statements) {
            if (statement.property().equals(property)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    boolean has(Node property) {
        return first(property).isPresent();
    }

    boolean isA(Node type) {
        for (var statement : statements) {
            if (statement.property().equals(Terms.TYPE) && statement.value().equals(type)) {
                return true;
            }
        }
        return false;
    }

    Place place() {
        return new Place(statements.getFirst().file(), statements.getFirst().line(), null);
    }

    /// Where a property stands, or where the block begins when it isn't there.
    Place place(Node property) {
        return first(property)
                .map(Statement::place)
                .orElseGet(() -> place().column(Terms.prefixed(property)));
    }

    /// Where a property has a value, or else stands at all.
    Place place(Node property, Optional<Node> value) {
        return all(property).stream()
                .filter(statement -> value.isPresent() && value.get().equals(statement.value()))
                .findFirst()
                .map(Statement::place)
                .orElseGet(() -> place(property));
    }

    /// RDF takes two blocks of one subject for one. An author who copied a block and forgot to
    /// change its code meant two: a second `a skos:Concept` begins another definition.
    List<Block> definitions() {
        var definitions = new ArrayList<Block>();
        var open = new Block(subject);
        var typed = false;
        for (var statement : statements) {
            if (statement.property().equals(Terms.TYPE)
                    && statement.value().equals(Terms.CONCEPT)) {
                if (typed) {
                    definitions.add(open);
                    open = new Block(subject);
                }
                typed = true;
            }
            open.add(statement);
        }
        definitions.add(open);
        return definitions;
    }

    /// Puts repeated values into the order that a graph told, where the block comes from one.
    void restoreOrder() {
        if (has(Terms.POSITION)) {
            var told = first(Terms.ORDER).map(order -> order.value().getLiteralLexicalForm());
            statements = ValueOrder.restore(statements, told.orElse(""));
        }
    }

    /// A number that a store wrote beside the subject; the largest where there is none.
    int position() {
        return first(Terms.POSITION)
                .flatMap(statement -> Literals.integer(statement.value()))
                .orElse(Integer.MAX_VALUE);
    }
}
