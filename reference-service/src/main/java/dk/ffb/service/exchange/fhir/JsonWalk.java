package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Source;
import dk.ffb.content.Utf8;
import dk.ffb.content.table.Faults;
import java.io.IOException;
import java.util.HashSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Walks through a JSON file from its beginning to its end, and tells of what isn't there or is of
/// another sort than expected. Whoever visits a value takes or skips it whole.
final class JsonWalk {

    /// No text that anybody takes is longer; in characters.
    static final int LONGEST = 60_000;

    private static final int DEEPEST = 1_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(2 * CutTexts.KEPT)
                                    .maxNameLength(2 * CutTexts.KEPT)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final Faults faults;

    private JsonWalk(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /// Visits one member of an object.
    interface Member {
        void visit(String name);
    }

    /// Walks through a file. False where it couldn't be walked to its end.
    static boolean through(Source source, Faults faults, Consumer<JsonWalk> visitor) {
        var encoding = Utf8.fault(source);
        if (encoding.isPresent()) {
            faults.add(encoding.get());
            return false;
        }
        try (var bytes = new CutTexts(Utf8.open(source));
                var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonWalk(parser, faults).tried(visitor);
        } catch (IOException e) {
            faults.add(Utf8.unreadable(source, e));
        }
        return false;
    }

    private boolean tried(Consumer<JsonWalk> visitor) throws IOException {
        try {
            return whole(visitor);
        } catch (JacksonIOException e) {
            throw new IOException(e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            faults.error(parser.currentLocation().getLineNr(), null, broken(e));
            return false;
        }
    }

    private static String broken(JacksonException e) {
        return switch (e) {
            case UnexpectedEndOfInputException _ ->
                    "the file ends in the middle of the JSON; was it cut off?";
            case StreamConstraintsException _ ->
                    "nested deeper than %,d levels, or a number or name without end"
                            .formatted(DEEPEST);
            default -> "this is no JSON: " + e.getOriginalMessage();
        };
    }

    private boolean whole(Consumer<JsonWalk> visitor) {
        if (parser.nextToken() == null) {
            faults.error(0, null, "the file is empty");
            return false;
        }
        visitor.accept(this);
        if (parser.nextToken() != null) {
            faults.error(line(), null, "something follows after the end of the resource");
        }
        return true;
    }

    Faults faults() {
        return faults;
    }

    /// The line on which the current value begins.
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /// Visits the members of the current value. A member that is there twice is visited once.
    void object(String name, Member member) {
        if (isAt(JsonToken.START_OBJECT, name, "an object")) {
            var seen = new HashSet<String>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var each = parser.currentName();
                parser.nextToken();
                if (seen.add(each)) {
                    member.visit(each);
                } else {
                    faults.error(line(), each, "is there twice in one object");
                    skip();
                }
            }
        }
    }

    /// Visits the items of the current value.
    void array(String name, Runnable item) {
        if (isAt(JsonToken.START_ARRAY, name, "a list")) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                item.run();
            }
        }
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /// Goes past the current value.
    void skip() {
        parser.skipChildren();
    }

    /// The current value, which should be a text.
    @Nullable String text(String name) {
        return isAt(JsonToken.VALUE_STRING, name, "a text") ? sensible(name) : null;
    }

    /// The current value as text, whichever simple value it is.
    @Nullable String simple(String name) {
        return parser.currentToken().isScalarValue()
                        && parser.currentToken() != JsonToken.VALUE_NULL
                ? sensible(name)
                : text(name);
    }

    private String sensible(String name) {
        var text = parser.getString();
        if (text.length() <= LONGEST) {
            return text;
        }
        var beginning = text.substring(0, 40);
        faults.error(
                line(),
                name,
                "the text '%s…' is longer than %,d characters; no text here is that long"
                        .formatted(beginning, LONGEST));
        return beginning;
    }

    private boolean isAt(JsonToken expected, String name, String called) {
        if (parser.currentToken() == expected) {
            return true;
        }
        faults.error(line(), name, "is %s, not %s".formatted(what(parser.currentToken()), called));
        skip();
        return false;
    }

    private static String what(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "a number";
        };
    }
}
