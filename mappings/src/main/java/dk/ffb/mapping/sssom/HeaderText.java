package dk.ffb.mapping.sssom;

import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The metadata block of a mapping set, line by line.
final class HeaderText {

    /// Names the place where the vocabularies themselves have their identifiers.
    private static final String VOCABULARIES = "vocabulary";

    private final MappingSet set;
    private final Layout layout;
    private final BaseUri base;

    HeaderText(MappingSet set, Layout layout, BaseUri base) {
        this.set = set;
        this.layout = layout;
        this.base = base;
    }

    List<String> lines() {
        var body = new ArrayList<String>();
        var values = values();
        for (var slot : Slot.OF_SET.values()) {
            var value = values.remove(slot.name());
            if (slot.name().equals("extension_definitions")) {
                extensions(body);
            } else if (value != null && slot.type() != Slot.Type.STRUCTURE) {
                write(slot.name(), value, slot.many(), body);
            }
        }
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(layout.byProperty()))
                .forEach(e -> write(e.getKey(), e.getValue(), e.getValue().size() > 1, body));
        var all = new ArrayList<>(prefixes());
        all.addAll(body);
        return all;
    }

    /// The slots that are in use, the structures among them as the set keeps them.
    Map<String, List<String>> values() {
        var values = new LinkedHashMap<String, List<String>>(set.slots());
        put(values, "sssom_version", layout.recent() ? "1.1" : null);
        put(values, "mapping_set_id", base.mappingSet(set.key().value()));
        put(values, "mapping_set_version", set.version());
        put(values, "mapping_set_title", set.titles().best(Texts.DANISH).orElse(null));
        put(values, "mapping_set_description", set.descriptions().best(Texts.DANISH).orElse(null));
        put(
                values,
                Extension.VALID_FROM,
                set.validFrom() == null ? null : set.validFrom().toString());
        values.putIfAbsent("license", List.of(SetReader.NO_LICENSE));
        values.putIfAbsent("subject_source", List.of(source(set.subject())));
        values.putIfAbsent("object_source", List.of(source(set.object())));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, List.of(value));
        }
    }

    private String source(VocabularyKey vocabulary) {
        return layout.prefixes().nameFor(base.value(), VOCABULARIES) + ":" + vocabulary;
    }

    private List<String> prefixes() {
        var lines = new ArrayList<String>();
        lines.add("curie_map:");
        layout.prefixes()
                .sorted()
                .forEach((name, iri) -> lines.add("  " + name + ": " + YamlText.scalar(iri)));
        return lines;
    }

    private void extensions(List<String> lines) {
        if (!layout.extensions().isEmpty()) {
            lines.add("extension_definitions:");
        }
        for (var extension : layout.extensions()) {
            lines.add("- slot_name: " + extension.slotName());
            lines.add("  property: " + YamlText.scalar(extension.property()));
            lines.add("  type_hint: " + YamlText.scalar(extension.typeHint()));
        }
    }

    private static void write(String name, List<String> values, boolean many, List<String> lines) {
        if (!many) {
            lines.add(name + ": " + YamlText.scalar(values.getFirst()));
            return;
        }
        lines.add(name + ":");
        values.forEach(value -> lines.add("- " + YamlText.scalar(value)));
    }
}
