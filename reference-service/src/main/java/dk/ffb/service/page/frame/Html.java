package dk.ffb.service.page.frame;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of HTML. Text that goes into it is escaped on its way in, so that no page has to think
/// of it.
///
/// @param text well-formed as far as it goes
public record Html(String text) {

    public static final Html NONE = new Html("");

    private static final String PLACE = "{}";

    /// A template in which every `{}` gives way to an argument, in their order: HTML goes in as it
    /// is, text is escaped for the content of an element or a quoted attribute, the members of a
    /// collection go in one after another, and an empty optional leaves nothing.
    public static Html of(String template, Object... arguments) {
        var html = new StringBuilder(template.length() + 64 * arguments.length);
        var from = 0;
        for (var argument : arguments) {
            var place = template.indexOf(PLACE, from);
            if (place < 0) {
                throw new IllegalArgumentException("more arguments than places: " + template);
            }
            html.append(template, from, place);
            put(argument, html);
            from = place + PLACE.length();
        }
        if (template.indexOf(PLACE, from) >= 0) {
            throw new IllegalArgumentException("more places than arguments: " + template);
        }
        return new Html(html.append(template, from, template.length()).toString());
    }

    /// One after another.
    public static Html join(Stream<Html> pieces) {
        return new Html(pieces.map(Html::text).collect(Collectors.joining()));
    }

    /// Text, escaped.
    public static Html text(String text) {
        var html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return new Html(html.toString());
    }

    /// This piece where the condition holds, else nothing.
    public Html when(boolean condition) {
        return condition ? this : NONE;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static void put(Object argument, StringBuilder html) {
        switch (argument) {
            case Html piece -> html.append(piece.text);
            case Optional<?> maybe -> maybe.ifPresent(it -> put(it, html));
            case Collection<?> many -> many.forEach(it -> put(it, html));
            default -> escape(argument.toString(), html);
        }
    }

    private static void escape(String text, StringBuilder html) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
