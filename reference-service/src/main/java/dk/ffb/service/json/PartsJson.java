package dk.ffb.service.json;

import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.vocabulary.Texts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// Parts of concepts, collections and rows as JSON members, and back.
public final class PartsJson {

    private PartsJson() {}

    /// Members of an object that has been begun.
    static void members(JsonGenerator json, Parts parts) {
        parts.values().forEach((part, value) -> value(json, part, value));
    }

    static void object(JsonGenerator json, String name, Parts parts) {
        json.writeObjectPropertyStart(name);
        members(json, parts);
        json.writeEndObject();
    }

    static void value(JsonGenerator json, Part part, Object value) {
        json.writeName(part.text());
        value(json, value);
    }

    static void value(JsonGenerator json, Object value) {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Double fraction -> json.writeNumber(fraction);
            case Texts texts -> value(json, texts.byLanguage());
            case Parts parts -> {
                json.writeStartObject();
                members(json, parts);
                json.writeEndObject();
            }
            case Map<?, ?> values -> {
                json.writeStartObject();
                values.forEach((name, each) -> {
                    json.writeName(name.toString());
                    value(json, each);
                });
                json.writeEndObject();
            }
            case List<?> values -> {
                json.writeStartArray();
                values.forEach(each -> value(json, each));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    /// Those of an object's members that are among these parts.
    static Parts read(Sent sent, Set<Part> parts) {
        var values = new EnumMap<Part, Object>(Part.class);
        parts.forEach(part -> value(sent, part).ifPresent(it -> values.put(part, it)));
        return new Parts(values);
    }

    /// The same, where a part that is null is to be none. Of texts only the languages that are
    /// named are changed, of slots only those that are; one that is null is to have none.
    static Patch patch(Sent sent, Set<Part> parts) {
        var set = read(sent, parts);
        var clear = EnumSet.noneOf(Part.class);
        var named = new EnumMap<Part, Set<String>>(Part.class);
        for (var part : parts) {
            if (isNamed(part) && sent.object(part.text()).isPresent()) {
                named.put(part, Set.copyOf(sent.object(part.text()).get().names()));
            } else if (sent.has(part.text()) && !set.has(part)) {
                clear.add(part);
            }
        }
        return new Patch(set, clear, named);
    }

    private static boolean isNamed(Part part) {
        return part.form() == Part.Form.TEXTS || part.form() == Part.Form.SLOTS;
    }

    private static Optional<Object> value(Sent sent, Part part) {
        var name = part.text();
        return switch (part.form()) {
            case TEXT -> text(sent, part).map(Object.class::cast);
            case TEXTS -> sent.object(name).map(it -> texts(it, part));
            case LIST -> sent.has(name) ? Optional.of(sent.texts(name)) : Optional.empty();
            case NUMBER -> sent.number(name).map(Object.class::cast);
            case FRACTION -> sent.fraction(name).map(Object.class::cast);
            case DAY -> sent.day(name).map(Object.class::cast);
            case SLOTS -> sent.object(name).map(PartsJson::slots);
        };
    }

    private static Optional<String> text(Sent sent, Part part) {
        var choices = part.choices();
        return choices.isEmpty()
                ? sent.find(part.text())
                : sent.one(
                        part.text(), text -> Optional.of(text).filter(choices::contains), choices);
    }

    /// One text, or a list of texts, for each language.
    private static Texts texts(Sent sent, Part part) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var language : sent.names()) {
            texts.put(language, sent.texts(language));
        }
        if (part == Part.LABELS && texts.values().stream().anyMatch(all -> all.size() > 1)) {
            throw new JsonFault(
                    "'labels' har ét navn for hvert sprog.",
                    "'labels' has one label for each language.");
        }
        return new Texts(texts);
    }

    /// Slots of a row have a text each, those of a set have lists.
    private static Object slots(Sent sent) {
        var single = new LinkedHashMap<String, String>();
        var lists = new LinkedHashMap<String, List<String>>();
        for (var name : sent.names()) {
            var texts = sent.texts(name);
            lists.put(name, texts);
            texts.stream().findFirst().ifPresent(it -> single.put(name, it));
        }
        return sent.areLists() ? lists : single;
    }
}
