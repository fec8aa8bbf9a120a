package dk.ffb.service.access;

import dk.ffb.service.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of an [OwnerFile] that keeps a list: `{"tokens":[…]}`.
public final class KeptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private KeptJson() {}

    /// The whole file, indented for whoever looks into it.
    public static <T> byte[] write(
            String name, Collection<T> items, BiConsumer<JsonGenerator, T> item) {
        var bytes = new ByteArrayOutputStream();
        Json.writeIndented(
                bytes,
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart(name);
                    items.forEach(each -> item.accept(json, each));
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return bytes.toByteArray();
    }

    /// What a file keeps.
    ///
    /// @throws IOException where it keeps something else
    public static <T> List<T> read(byte[] bytes, String name, Function<JsonNode, T> item)
            throws IOException {
        try {
            var items = new ArrayList<T>();
            MAPPER.readTree(bytes).required(name).forEach(node -> items.add(item.apply(node)));
            return List.copyOf(items);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            // The text of the failure may quote the file and its secrets, and so is left out.
            throw new IOException("not a file of " + name + ": " + e.getClass().getSimpleName());
        }
    }

    /// A property with texts, in order.
    public static void strings(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        new TreeSet<>(texts).forEach(json::writeString);
        json.writeEndArray();
    }

    public static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    public static Set<String> strings(JsonNode node, String name) {
        var texts = new TreeSet<String>();
        node.required(name).forEach(each -> texts.add(each.stringValue()));
        return texts;
    }
}
