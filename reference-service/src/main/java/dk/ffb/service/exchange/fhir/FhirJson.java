package dk.ffb.service.exchange.fhir;

import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes what CodeSystem and ConceptMap have in common.
final class FhirJson {

    private final JsonGenerator json;

    FhirJson(JsonGenerator json) {
        this.json = json;
    }

    /// The name that programs use: letters and digits, a capital first.
    static String name(String key) {
        var name = new StringBuilder();
        for (var word : key.split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return Character.isDigit(name.charAt(0)) ? "V" + name : name.toString();
    }

    /// The beginning of a resource, up to its extensions.
    void begin(String type, String key) {
        json.writeStringProperty("resourceType", type);
        json.writeStringProperty("id", key.replace('_', '-'));
        json.writeStringProperty("language", Texts.DANISH);
    }

    void textIfAny(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    /// A member with one text, and beside it the language, where it isn't Danish, and the others.
    void texts(String name, Texts texts) {
        if (texts.isEmpty()) {
            return;
        }
        var language = texts.byLanguage().firstEntry().getKey();
        json.writeStringProperty(name, texts.in(language).getFirst());
        var others = new ArrayList<Runnable>();
        if (!language.equals(Texts.DANISH)) {
            others.add(() -> extension(Uris.LANGUAGE, "valueCode", language));
        }
        texts.byLanguage()
                .forEach((tag, all) ->
                        all.stream()
                                .skip(tag.equals(language) ? 1 : 0)
                                .forEach(text -> others.add(() -> translation(tag, text))));
        element(name, others);
    }

    /// The member that holds extensions of a simple one; nothing where there are none.
    void element(String name, List<Runnable> extensions) {
        if (!extensions.isEmpty()) {
            json.writeObjectPropertyStart("_" + name);
            extensions(extensions);
            json.writeEndObject();
        }
    }

    void extensions(List<Runnable> extensions) {
        if (!extensions.isEmpty()) {
            json.writeArrayPropertyStart("extension");
            extensions.forEach(Runnable::run);
            json.writeEndArray();
        }
    }

    void extension(String url, String type, String value) {
        json.writeStartObject();
        json.writeStringProperty("url", url);
        json.writeStringProperty(type, value);
        json.writeEndObject();
    }

    private void translation(String language, String text) {
        json.writeStartObject();
        json.writeStringProperty("url", Uris.TRANSLATION);
        json.writeArrayPropertyStart("extension");
        extension("lang", "valueCode", language);
        extension("content", "valueString", text);
        json.writeEndArray();
        json.writeEndObject();
    }

    /// R4 has no element for it, but an extension of the same meaning.
    void effectiveFrom(LocalDate day) {
        json.writeStartObject();
        json.writeStringProperty("url", Uris.EFFECTIVE_PERIOD);
        period("valuePeriod", day);
        json.writeEndObject();
    }

    void period(String name, LocalDate day) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("start", day.toString());
        json.writeEndObject();
    }
}
