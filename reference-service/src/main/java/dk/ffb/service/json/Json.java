package dk.ffb.service.json;

import dk.ffb.vocabulary.Texts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;

/// Writes JSON in UTF-8.
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .build();
    private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
    private static final ObjectWriteContext INDENTED =
            new ObjectWriteContext.Base() {
                @Override
                public DefaultPrettyPrinter getPrettyPrinter() {
                    return new DefaultPrettyPrinter();
                }

                @Override
                public boolean hasPrettyPrinter() {
                    return true;
                }
            };

    /// An answer longer than this leaves no buffer behind.
    private static final int LARGEST_KEPT = 1 << 18;

    /// What the thread wrote its last answer into; null while one is being written.
    private static final ThreadLocal<@Nullable ByteArrayOutputStream> BUFFER = new ThreadLocal<>();

    private Json() {}

    /// Reads JSON in UTF-8.
    public static JsonParser parser(byte[] bytes, int from, int count) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, count);
    }

    /// The whole text at once, for programs.
    public static byte[] bytes(Consumer<JsonGenerator> content) {
        var kept = BUFFER.get();
        var buffer = kept != null ? kept : new ByteArrayOutputStream(1 << 12);
        BUFFER.set(null);
        write(buffer, content);
        var bytes = buffer.toByteArray();
        if (bytes.length <= LARGEST_KEPT) {
            buffer.reset();
            BUFFER.set(buffer);
        }
        return bytes;
    }

    /// Onto a stream, which is left open.
    public static void write(OutputStream out, Consumer<JsonGenerator> content) {
        try (var json = FACTORY.createGenerator(COMPACT, out)) {
            content.accept(json);
        }
    }

    /// Indented, for people who read JSON.
    public static void writeIndented(OutputStream out, Consumer<JsonGenerator> content) {
        try (var json = FACTORY.createGenerator(INDENTED, out)) {
            content.accept(json);
        }
    }

    static void object(JsonGenerator json, String name, Runnable content) {
        json.writeObjectPropertyStart(name);
        content.run();
        json.writeEndObject();
    }

    static <T> void array(
            JsonGenerator json,
            String name,
            Iterable<T> items,
            BiConsumer<JsonGenerator, ? super T> item) {
        json.writeArrayPropertyStart(name);
        for (var each : items) {
            item.accept(json, each);
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, Iterable<String> texts) {
        array(json, name, texts, JsonGenerator::writeString);
    }

    /// The property with its text, or with null.
    static void textOrNull(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /// The property, where there is a value.
    static void textIfAny(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    /// One text a language: `{"da":"…"}`. Several texts in a language are parted by a blank line.
    static void oneEach(JsonGenerator json, String name, Texts texts) {
        json.writeObjectPropertyStart(name);
        texts.byLanguage()
                .forEach((language, all) ->
                        json.writeStringProperty(language, String.join("\n\n", all)));
        json.writeEndObject();
    }

    /// All texts of each language: `{"da":["…"]}`.
    static void allOfEach(JsonGenerator json, String name, Texts texts) {
        json.writeObjectPropertyStart(name);
        texts.byLanguage().forEach((language, all) -> strings(json, language, all));
        json.writeEndObject();
    }

    /// A confidence, rounded so that a product of decimals reads as one.
    static void confidence(JsonGenerator json, @Nullable Double confidence) {
        if (confidence != null) {
            json.writeNumberProperty("confidence", rounded(confidence));
        }
    }

    /// To six decimals.
    public static double rounded(double confidence) {
        return Math.round(confidence * 1e6) / 1e6;
    }

    static void texts(JsonGenerator json, String name, List<String> texts) {
        strings(json, name, texts);
    }
}
