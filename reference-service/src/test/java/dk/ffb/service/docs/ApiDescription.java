package dk.ffb.service.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/// The OpenAPI description as it is written, put together of its files.
final class ApiDescription {

    private static final ApiDescription WRITTEN =
            new ApiDescription(Places.SOURCES.resolve("openapi"));

    private final Map<String, Object> document = new LinkedHashMap<>();

    private ApiDescription(Path folder) {
        merge(document, parse(folder.resolve("api.yaml")));
        try (var files = Files.list(folder)) {
            files.filter(file -> !file.endsWith("api.yaml"))
                    .sorted()
                    .forEach(file -> merge(document, parse(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiDescription written() {
        return WRITTEN;
    }

    private static Map<String, Object> parse(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(Map<String, Object> into, Map<String, Object> from) {
        from.forEach((name, value) -> {
            var there = into.putIfAbsent(name, value);
            if (there != null) {
                merge(object(there), object(value));
            }
        });
    }

    Map<String, Object> document() {
        return document;
    }

    Map<String, Object> paths() {
        return member(document, "paths");
    }

    /// What is said of a method on a path.
    DescribedOperation operation(String method, String path) {
        var described =
                optional(paths(), path)
                        .flatMap(methods -> optional(methods, method.toLowerCase()))
                        .orElseThrow(() ->
                                new NoSuchElementException(
                                        "nobody described " + method + " " + path));
        return new DescribedOperation(
                this, method, path, pointer("paths", path, method.toLowerCase()), described);
    }

    /// The thing itself, where there may be a reference to it.
    Map<String, Object> resolve(Map<String, Object> value) {
        return value.get("$ref") instanceof String reference ? at(reference) : value;
    }

    private Map<String, Object> at(String reference) {
        var found = document;
        for (var name : reference.substring("#/".length()).split("/")) {
            found = member(found, name.replace("~1", "/").replace("~0", "~"));
        }
        return resolve(found);
    }

    static String pointer(String... names) {
        return "#/"
                + String.join("/", List.of(names).stream().map(ApiDescription::escaped).toList());
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static Map<String, Object> member(Map<String, Object> object, String name) {
        return optional(object, name)
                .orElseThrow(() -> new NoSuchElementException("nobody described " + name));
    }

    static Optional<Map<String, Object>> optional(Map<String, Object> object, String name) {
        return Optional.ofNullable(object.get(name)).map(ApiDescription::object);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
