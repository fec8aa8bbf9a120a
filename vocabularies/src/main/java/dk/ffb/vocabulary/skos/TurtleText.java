package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes Turtle as this project's files have it: a block a subject, a line a value.
final class TurtleText {

    /// Local names that need no thought; any other concept is written with its whole URI.
    private static final Pattern LOCAL_NAME =
            Pattern.compile(
                    "(?:[A-Za-z0-9_]|%[0-9A-F]{2})(?:[A-Za-z0-9_.-]|%[0-9A-F]{2})*(?<!\\.)");

    private static final String NEXT = " ;\n    ";

    private final StringBuilder text;
    private final String conceptBase;

    TurtleText(StringBuilder text, String conceptBase) {
        this.text = text;
        this.conceptBase = conceptBase;
    }

    void begin(String subject, String type) {
        text.append('\n').append(subject).append("\n    a ").append(type);
    }

    void end() {
        text.append(" .\n");
    }

    void value(String property, String term) {
        text.append(NEXT).append(property).append(' ').append(term);
    }

    void text(String property, @Nullable String value) {
        if (value != null) {
            value(property, quoted(value));
        }
    }

    void date(String property, @Nullable LocalDate day) {
        if (day != null) {
            value(property, '"' + day.toString() + "\"^^xsd:date");
        }
    }

    /// Every text on a line of its own, the property repeated.
    void texts(String property, Texts texts) {
        texts.byLanguage()
                .forEach((language, values) ->
                        values.forEach(value -> value(property, quoted(value) + "@" + language)));
    }

    /// All texts under one property.
    void texts(String property, Texts texts, String separator) {
        if (!texts.isEmpty()) {
            var terms =
                    texts.byLanguage().entrySet().stream()
                            .flatMap(entry ->
                                    entry.getValue().stream()
                                            .map(v -> quoted(v) + "@" + entry.getKey()))
                            .toList();
            values(property, terms, separator);
        }
    }

    void values(String property, List<String> terms, String separator) {
        if (!terms.isEmpty()) {
            value(property, String.join(separator, terms));
        }
    }

    /// A concept by prefix, where its code allows.
    String concept(String uri) {
        var local = uri.substring(conceptBase.length());
        return LOCAL_NAME.matcher(local).matches() ? "c:" + local : "<" + uri + ">";
    }

    static String quoted(String value) {
        var quoted = new StringBuilder(value.length() + 2).append('"');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        quoted.append("\\u%04X".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
