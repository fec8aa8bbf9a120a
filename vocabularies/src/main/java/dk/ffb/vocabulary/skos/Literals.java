package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/// Reads the values of RDF literals.
final class Literals {

    /// A date, and what xsd:dateTime and time zones put behind it.
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T[0-9:.]+)?(Z|[+-]\\d{2}:\\d{2})?");

    private Literals() {}

    static Optional<Integer> integer(Node value) {
        try {
            return value.isLiteral()
                    ? Optional.of(Integer.parseInt(value.getLiteralLexicalForm().strip()))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(Node value) {
        if (!value.isLiteral()) {
            return Optional.empty();
        }
        var form = DATE.matcher(value.getLiteralLexicalForm().strip());
        try {
            return form.matches() ? Optional.of(LocalDate.parse(form.group(1))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The language of a text; one without a tag counts as Danish.
    static String language(Node value) {
        var tag = value.getLiteralLanguage();
        return tag.isEmpty() ? Texts.DANISH : tag;
    }

    /// The value as an author would recognise it in a message.
    static String shown(Node value) {
        if (value.isLiteral()) {
            var text = value.getLiteralLexicalForm();
            return text.length() <= 60 ? text : text.substring(0, 59) + "…";
        }
        return value.isURI() ? Terms.prefixed(value) : "[]";
    }
}
