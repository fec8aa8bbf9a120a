package dk.ffb.service.store;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Literals from Java values and back.
final class Values {

    private Values() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /// A text in a language; without one where the language is empty.
    static Node text(String text, String language) {
        return language.isEmpty() ? text(text) : NodeFactory.createLiteralLang(text, language);
    }

    static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node fraction(double number) {
        return NodeFactory.createLiteralDT(Double.toString(number), XSDDatatype.XSDdouble);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    static int toInt(Node node) {
        return Integer.parseInt(node.getLiteralLexicalForm());
    }

    static double toDouble(Node node) {
        return Double.parseDouble(node.getLiteralLexicalForm());
    }

    static LocalDate toDay(Node node) {
        return LocalDate.parse(node.getLiteralLexicalForm());
    }

    static Instant toTime(Node node) {
        return Instant.parse(node.getLiteralLexicalForm());
    }

    static String toText(Node node) {
        return node.getLiteralLexicalForm();
    }
}
