package dk.ffb.service.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file says in words that FHIR itself doesn't have.
///
/// @param url what it means
/// @param value a simple value as text
/// @param parts of one that has no value of its own
record Extension(String url, @Nullable String value, List<Extension> parts, int line) {

    /// Reads the list of extensions that the walk is at.
    static List<Extension> list(JsonWalk json) {
        var extensions = new ArrayList<Extension>();
        json.array("extension", () -> extensions.add(new Reader(json).read()));
        return extensions;
    }

    /// Reads the extensions of a member with a simple value, such as `_title`.
    static List<Extension> ofElement(String name, JsonWalk json) {
        var extensions = new ArrayList<Extension>();
        json.object(
                name,
                member -> {
                    if (member.equals("extension")) {
                        extensions.addAll(list(json));
                    } else {
                        json.skip();
                    }
                });
        return extensions;
    }

    static Optional<String> value(List<Extension> extensions, String url) {
        return extensions.stream()
                .filter(e -> e.url.equals(url) && e.value != null)
                .map(e -> String.valueOf(e.value))
                .findFirst();
    }

    private static final class Reader {
        private final JsonWalk json;
        private String url = "";
        private @Nullable String value;
        private List<Extension> parts = List.of();

        Reader(JsonWalk json) {
            this.json = json;
        }

        Extension read() {
            var line = json.line();
            json.object("extension", this::member);
            return new Extension(url, value, parts, line);
        }

        private void member(String name) {
            switch (name) {
                case "url" -> url = orEmpty(json.text(name));
                case "extension" -> parts = list(json);
                case "valuePeriod" -> parts = period();
                case "valueString",
                        "valueMarkdown",
                        "valueCode",
                        "valueUri",
                        "valueCanonical",
                        "valueDate",
                        "valueDateTime",
                        "valueBoolean",
                        "valueInteger",
                        "valueDecimal" ->
                        value = json.simple(name);
                default -> json.skip();
            }
        }

        private List<Extension> period() {
            var ends = new ArrayList<Extension>();
            json.object(
                    "valuePeriod",
                    end -> ends.add(new Extension(end, json.simple(end), List.of(), json.line())));
            return ends;
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
