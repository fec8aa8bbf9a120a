package dk.ffb.mapping.sssom;

import java.util.function.IntPredicate;

/// Terms as Turtle writes them. Text in, text out: this module has no RDF library.
final class Turtle {

    private static final String NOT_IN_IRI = "<>\"{}|^`\\";

    private Turtle() {}

    static String iri(String iri) {
        return "<"
                + escape(iri, c -> c <= ' ' || NOT_IN_IRI.indexOf(c) >= 0, Turtle::percent)
                + ">";
    }

    static String text(String text) {
        return "\""
                + escape(text, c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F, Turtle::inText)
                + "\"";
    }

    static String text(String text, String language) {
        return text(text) + "@" + language;
    }

    static String typed(String text, String type) {
        return text(text) + "^^" + type;
    }

    private interface Escape {
        void write(int c, StringBuilder out);
    }

    private static String escape(String text, IntPredicate special, Escape escape) {
        var out = new StringBuilder(text.length() + 8);
        text.codePoints()
                .forEach(c -> {
                    if (special.test(c)) {
                        escape.write(c, out);
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    private static void percent(int c, StringBuilder out) {
        out.append("%%%02X".formatted(c));
    }

    private static void inText(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u%04X".formatted(c));
        }
    }
}
