package dk.ffb.service.rest;

import dk.ffb.content.Nearest;
import dk.ffb.service.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters of a request. A name that isn't known is refused, so that a typo doesn't change
/// the meaning silently; so is a second value where there can be only one.
public final class Query {

    private static final Query EMPTY = new Query(Map.of());

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /// Reads the part of an address after the question mark.
    public static Query parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return EMPTY;
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = PercentDecoder.query(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : PercentDecoder.query(pair.substring(equals + 1));
                values.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(value);
            }
        }
        return new Query(values);
    }

    /// The same, but for what a form left empty.
    Query withoutEmpty() {
        var filled = new LinkedHashMap<String, List<String>>();
        values.forEach((name, all) -> {
            var some = all.stream().filter(value -> !value.isBlank()).toList();
            if (!some.isEmpty()) {
                filled.put(name, some);
            }
        });
        return new Query(filled);
    }

    public Query allowing(Collection<String> names) {
        for (var name : values.keySet()) {
            if (!names.contains(name)) {
                throw Problem.unknownParameter(name, names, Nearest.to(name, names));
            }
        }
        return this;
    }

    public Map<String, List<String>> values() {
        return values;
    }

    public Optional<String> one(String name) {
        var all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw Problem.invalidParameter(
                    name,
                    "Parameteren '" + name + "' er der mere end én gang.",
                    "The parameter '" + name + "' is there more than once.");
        }
        return all.stream().findFirst();
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
    List<String> many(String name) {
        var all = values.get(name);
        if (all == null) {
            return List.of();
        }
        var parts =
                all.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .toList();
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
    boolean isOn(String name) {
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

    static Problem notAmong(String name, Collection<String> choices) {
        var shown =
                String.join(", ", choices.stream().filter(choice -> !choice.isEmpty()).toList());
        return Problem.invalidParameter(
                name,
                "Parameteren '%s' er en af: %s.".formatted(name, shown),
                "The parameter '%s' is one of: %s.".formatted(name, shown));
    }
}
