package dk.ffb.service.rest.request;

import dk.ffb.content.Nearest;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.BaseUri;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters of a request. A name that isn't known is refused, so that a typo doesn't change
/// the meaning silently; so is a second value where there can be only one.
public final class Query {

    private static final Query EMPTY = new Query(List.of());

    private final List<Parameter> parameters;

    /// A name and a value, decoded.
    record Parameter(String name, String value) {}

    private Query(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /// Reads the part of an address after the question mark.
    public static Query parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return EMPTY;
        }
        var parameters = new ArrayList<Parameter>(4);
        for (int from = 0, to; from <= raw.length(); from = to + 1) {
            to = raw.indexOf('&', from);
            to = to < 0 ? raw.length() : to;
            if (to > from) {
                parameters.add(parameter(raw, from, to));
            }
        }
        return new Query(parameters);
    }

    private static Parameter parameter(String raw, int from, int to) {
        var equals = raw.indexOf('=', from, to);
        return equals < 0
                ? new Parameter(PercentDecoder.query(raw.substring(from, to)), "")
                : new Parameter(
                        PercentDecoder.query(raw.substring(from, equals)),
                        PercentDecoder.query(raw.substring(equals + 1, to)));
    }

    /// The same, but for what a form left empty.
    Query withoutEmpty() {
        return new Query(parameters.stream().filter(each -> !each.value().isBlank()).toList());
    }

    public Query allowing(Collection<String> names) {
        for (var each : parameters) {
            if (!names.contains(each.name())) {
                throw Problem.unknownParameter(each.name(), names, Nearest.to(each.name(), names));
            }
        }
        return this;
    }

    /// The same with another value, or with one.
    public Query with(String name, String value) {
        var changed = new ArrayList<>(parameters);
        changed.removeIf(each -> each.name().equals(name));
        changed.add(new Parameter(name, value));
        return new Query(changed);
    }

    /// A path with these parameters, percent-encoded.
    public String addressOf(String path) {
        var pairs =
                parameters.stream()
                        .map(each ->
                                BaseUri.encode(each.name()) + "=" + BaseUri.encode(each.value()))
                        .toList();
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /// Names and values as they came.
    List<Parameter> parameters() {
        return parameters;
    }

    /// The values of each name, names in the order that they first came in.
    public Map<String, List<String>> values() {
        var values = new LinkedHashMap<String, List<String>>();
        for (var each : parameters) {
            values.computeIfAbsent(each.name(), _ -> new ArrayList<>(1)).add(each.value());
        }
        return values;
    }

    public Optional<String> one(String name) {
        String found = null;
        for (var each : parameters) {
            if (each.name().equals(name)) {
                if (found != null) {
                    throw repeated(name);
                }
                found = each.value();
            }
        }
        return Optional.ofNullable(found);
    }

    private static Problem repeated(String name) {
        return Problem.invalidParameter(
                name,
                "Parameteren '" + name + "' er der mere end én gang.",
                "The parameter '" + name + "' is there more than once.");
    }

    public String required(String name) {
        return one(name)
                .orElseThrow(() ->
                        Problem.invalidParameter(
                                name,
                                "Parameteren '" + name + "' mangler.",
                                "The parameter '" + name + "' is missing."));
    }

    /// All values, whether repeated or parted by commas.
    public List<String> many(String name) {
        var parts = new ArrayList<String>(2);
        for (var each : parameters) {
            if (each.name().equals(name)) {
                for (var part : each.value().split(",", -1)) {
                    parts.add(part.strip());
                }
            }
        }
        if (parts.contains("")) {
            throw Problem.invalidParameter(
                    name,
                    "Parameteren '" + name + "' har en tom værdi.",
                    "The parameter '" + name + "' has an empty value.");
        }
        return parts;
    }

    public int number(String name, int otherwise, int least, int most) {
        return one(name).map(text -> number(name, text, least, most)).orElse(otherwise);
    }

    private static int number(String name, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Refused below, as a number out of range is.
        }
        throw Problem.invalidParameter(
                name,
                "Parameteren '%s' er et helt tal fra %d til %d.".formatted(name, least, most),
                "The parameter '%s' is a whole number from %d to %d.".formatted(name, least, most));
    }

    /// Whether a switch is on; a name without a value turns it on.
    public boolean isOn(String name) {
        return one(name, List.of("true", "false", ""))
                .filter(text -> !text.equals("false"))
                .isPresent();
    }

    /// A value that is one of a few.
    public Optional<String> one(String name, List<String> choices) {
        var text = one(name);
        if (text.isPresent() && !choices.contains(text.get())) {
            throw notAmong(name, choices);
        }
        return text;
    }

    public static Problem notAmong(String name, Collection<String> choices) {
        var shown =
                String.join(", ", choices.stream().filter(choice -> !choice.isEmpty()).toList());
        return Problem.invalidParameter(
                name,
                "Parameteren '%s' er en af: %s.".formatted(name, shown),
                "The parameter '%s' is one of: %s.".formatted(name, shown));
    }
}
