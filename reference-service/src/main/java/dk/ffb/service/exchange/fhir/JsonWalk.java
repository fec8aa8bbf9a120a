package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Said;
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

    private static Said broken(JacksonException e) {
        return switch (e) {
            case UnexpectedEndOfInputException _ ->
                    Said.of(
                            "filen slutter midt i sin JSON; er den skåret over?",
                            "the file ends in the middle of the JSON; was it cut off?");
            case StreamConstraintsException _ ->
                    Said.of(
                            "mere end %,d niveauer inden i hinanden, eller et tal eller navn uden ende",
                            "nested deeper than %,d levels, or a number or name without end",
                            DEEPEST);
            default ->
                    Said.of("det er ikke JSON: %s", "this is no JSON: %s", e.getOriginalMessage());
        };
    }

    private boolean whole(Consumer<JsonWalk> visitor) {
        if (parser.nextToken() == null) {
            faults.error(0, null, Said.of("filen er tom", "the file is empty"));
            return false;
        }
        visitor.accept(this);
        if (parser.nextToken() != null) {
            faults.error(
                    line(),
                    null,
                    Said.of(
                            "der står noget efter ressourcens slutning",
                            "something follows after the end of the resource"));
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
        if (isAt(JsonToken.START_OBJECT, name, Said.of("et objekt", "an object"))) {
            var seen = new HashSet<String>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var each = parser.currentName();
                parser.nextToken();
                if (seen.add(each)) {
                    member.visit(each);
                } else {
                    faults.error(
                            line(),
                            each,
                            Said.of(
                                    "er der to gange i samme objekt",
                                    "is there twice in one object"));
                    skip();
                }
            }
        }
    }

    /// Visits the items of the current value.
    void array(String name, Runnable item) {
        if (isAt(JsonToken.START_ARRAY, name, Said.of("en liste", "a list"))) {
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
        return isAt(JsonToken.VALUE_STRING, name, Said.of("en tekst", "a text"))
                ? sensible(name)
                : null;
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
                Said.of(
                        "teksten '%s…' er længere end %,d tegn; så lang er ingen tekst her",
                        "the text '%s…' is longer than %,d characters; no text here is that long",
                        beginning,
                        LONGEST));
        return beginning;
    }

    private boolean isAt(JsonToken expected, String name, Said called) {
        if (parser.currentToken() == expected) {
            return true;
        }
        faults.error(
                line(),
                name,
                Said.of("er %s, ikke %s", "is %s, not %s", what(parser.currentToken()), called));
        skip();
        return false;
    }

    private static Said what(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Said.of("et objekt", "an object");
            case START_ARRAY -> Said.of("en liste", "a list");
            case VALUE_STRING -> Said.of("en tekst", "a text");
            case VALUE_NULL -> new Said("null", "null");
            case VALUE_TRUE, VALUE_FALSE -> Said.of("true eller false", "true or false");
            default -> Said.of("et tal", "a number");
        };
    }
}
