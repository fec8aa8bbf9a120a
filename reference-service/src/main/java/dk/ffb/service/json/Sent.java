package dk.ffb.service.json;

import dk.ffb.content.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object that somebody sent, read member by member. What is missing, of another type or
/// unknown is told by its path; a member that nobody asked for is a fault, so that a typo doesn't
/// change the meaning silently.
public final class Sent {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();

    private Sent(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /// A JSON object.
    ///
    /// @throws JsonFault where it isn't one, or holds half a character
    public static Sent of(byte[] json) {
        return object(tree(json), "");
    }

    /// A JSON object, or a list of such.
    ///
    /// @throws JsonFault where it is neither
    public static List<Sent> oneOrMore(byte[] json) {
        var tree = tree(json);
        return tree.isArray() ? objects(tree, "") : List.of(object(tree, ""));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? 0 : place.getLineNr();
            throw new JsonFault(
                    "Det sendte er ikke JSON (linje %d).".formatted(line),
                    "What was sent is not JSON (line %d).".formatted(line));
        }
    }

    private static Sent object(JsonNode node, String path) {
        if (!node.isObject()) {
            throw wrong(path, "et objekt", "an object");
        }
        return new Sent(node, path);
    }

    private static List<Sent> objects(JsonNode list, String path) {
        var objects = new ArrayList<Sent>();
        for (var each : list) {
            objects.add(object(each, path + "[" + objects.size() + "]"));
        }
        return objects;
    }

    private static JsonFault wrong(String path, String danish, String english) {
        var name = path.isEmpty() ? "" : "'" + path + "' ";
        return new JsonFault(
                "%sskal være %s.".formatted(name.isEmpty() ? "Det sendte " : name, danish),
                "%smust be %s.".formatted(name.isEmpty() ? "What was sent " : name, english));
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private @Nullable JsonNode member(String name) {
        asked.add(name);
        var member = node.get(name);
        return member == null || member.isNull() ? null : member;
    }

    public boolean has(String name) {
        asked.add(name);
        return node.has(name);
    }

    Collection<String> names() {
        return node.propertyNames();
    }

    /// Whether any member is a list.
    boolean areLists() {
        return node.valueStream().anyMatch(JsonNode::isArray);
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    private JsonFault missing(String name) {
        return new JsonFault(
                "'%s' mangler.".formatted(path(name)), "'%s' is missing.".formatted(path(name)));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(member(name)).map(it -> text(it, path(name)));
    }

    /// A text, or what is in its place where it isn't there.
    public String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    private static String text(JsonNode node, String path) {
        if (!node.isString()) {
            throw wrong(path, "en tekst", "a text");
        }
        return whole(node.stringValue(), path);
    }

    /// Half a surrogate pair is no character, and no store takes it.
    private static String whole(String text, String path) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw wrong(path, "hele tegn", "whole characters");
            }
        }
        return text;
    }

    <T> Optional<T> one(String name, Function<String, Optional<T>> choice, List<String> choices) {
        return find(name)
                .map(text ->
                        choice.apply(text)
                                .orElseThrow(() ->
                                        wrong(
                                                path(name),
                                                "en af: " + String.join(", ", choices),
                                                "one of: " + String.join(", ", choices))));
    }

    public Optional<LocalDate> day(String name) {
        return find(name)
                .map(text -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeException _) {
                        throw wrong(
                                path(name), "en dato som 2026-11-21", "a date such as 2026-11-21");
                    }
                });
    }

    public Optional<Integer> number(String name) {
        return Optional.ofNullable(member(name))
                .map(it -> {
                    if (!it.isInt()) {
                        throw wrong(path(name), "et helt tal", "a whole number");
                    }
                    return it.intValue();
                });
    }

    Optional<Double> fraction(String name) {
        return Optional.ofNullable(member(name))
                .map(it -> {
                    if (!it.isNumber() || it.doubleValue() < 0 || it.doubleValue() > 1) {
                        throw wrong(path(name), "et tal fra 0 til 1", "a number from 0 to 1");
                    }
                    return it.doubleValue();
                });
    }

    public boolean isTrue(String name) {
        var member = member(name);
        if (member != null && !member.isBoolean()) {
            throw wrong(path(name), "true eller false", "true or false");
        }
        return member != null && member.booleanValue();
    }

    /// Texts in their order; none where the member isn't there. One text counts as a list of one.
    public List<String> texts(String name) {
        var member = member(name);
        if (member == null) {
            return List.of();
        }
        if (member.isString()) {
            return List.of(text(member, path(name)));
        }
        if (!member.isArray()) {
            throw wrong(path(name), "en liste af tekster", "a list of texts");
        }
        var texts = new ArrayList<String>();
        for (var each : member) {
            texts.add(text(each, path(name) + "[" + texts.size() + "]"));
        }
        return texts;
    }

    public Optional<Sent> object(String name) {
        return Optional.ofNullable(member(name)).map(it -> object(it, path(name)));
    }

    public List<Sent> objects(String name) {
        var member = member(name);
        if (member == null) {
            return List.of();
        }
        if (!member.isArray()) {
            throw wrong(path(name), "en liste", "a list");
        }
        return objects(member, path(name));
    }

    /// Ends the reading of the object.
    ///
    /// @throws JsonFault where there are members that nobody asked for
    public void nothingElse() {
        for (var name : names()) {
            if (!asked.contains(name)) {
                var near = Nearest.to(name, asked);
                throw new JsonFault(
                        "'%s' kendes ikke her. Der kan bruges: %s."
                                        .formatted(path(name), String.join(", ", asked))
                                + near.map(it -> " Mente du '" + it + "'?").orElse(""),
                        "'%s' isn't known here. These are: %s."
                                        .formatted(path(name), String.join(", ", asked))
                                + near.map(it -> " Did you mean '" + it + "'?").orElse(""));
            }
        }
    }
}
