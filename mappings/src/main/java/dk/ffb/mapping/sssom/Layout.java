package dk.ffb.mapping.sssom;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How one mapping set is laid out: its prefixes, its extensions and its columns.
final class Layout {

    private static final String NO_TERM = "sssom:NoTermFound";

    private final Prefixes prefixes = new Prefixes();
    private final Map<String, Extension> extensions = new TreeMap<>();
    private final List<String> columns = new ArrayList<>();
    private final String subjectPrefix;
    private final String objectPrefix;
    private final boolean recent;

    static Layout of(MappingSet set, BaseUri base) {
        return new Layout(set, base);
    }

    private Layout(MappingSet set, BaseUri base) {
        for (var line : set.slots().getOrDefault("curie_map", List.of())) {
            var colon = line.indexOf(": ");
            prefixes.declare(line.substring(0, colon), line.substring(colon + 2));
        }
        subjectPrefix = prefix(base, set.subject());
        objectPrefix = prefix(base, set.object());
        var used = usedSlots(set);
        defineExtensions(set, used);
        layColumns(used);
        recent = isRecent(set, used);
    }

    private String prefix(BaseUri base, VocabularyKey vocabulary) {
        return prefixes.nameFor(base.vocabulary(vocabulary) + "/", vocabulary.value());
    }

    private Set<String> usedSlots(MappingSet set) {
        var used =
                new HashSet<>(
                        List.of(
                                "subject_id",
                                "predicate_id",
                                "object_id",
                                "mapping_justification"));
        for (var mapping : set.mappings()) {
            use(mapping, used);
        }
        for (var mapping : set.denied()) {
            use(mapping, used);
            used.add("predicate_modifier");
        }
        return used;
    }

    private void use(Mapping mapping, Set<String> used) {
        addIf(mapping.sourceLabel(), "subject_label", used);
        addIf(mapping.targetLabel(), "object_label", used);
        addIf(mapping.confidence(), "confidence", used);
        addIf(mapping.comment(), "comment", used);
        addIf(mapping.validity().from(), Extension.VALID_FROM, used);
        addIf(mapping.validity().to(), Extension.VALID_TO, used);
        mapping.slots()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        used.add(name);
                    }
                });
    }

    private static void addIf(@Nullable Object value, String name, Set<String> used) {
        if (value != null) {
            used.add(name);
        }
    }

    private void defineExtensions(MappingSet set, Set<String> used) {
        for (var text : set.slots().getOrDefault("extension_definitions", List.of())) {
            var extension = Extension.parse(text);
            extensions.put(extension.slotName(), extension);
        }
        var names = new HashSet<>(used);
        names.addAll(set.slots().keySet());
        if (set.validFrom() != null) {
            names.add(Extension.VALID_FROM);
        }
        for (var name : names) {
            Extension.ours(name).ifPresent(e -> extensions.putIfAbsent(name, curie(e)));
        }
    }

    private Extension curie(Extension extension) {
        var iri = Prefixes.Expanded.of(extension.property());
        var preferred = iri.namespace().contains("schema.org") ? "schema" : "dcterms";
        var property = prefixes.nameFor(iri.namespace(), preferred) + ":" + iri.local();
        return new Extension(extension.slotName(), property, extension.typeHint());
    }

    private void layColumns(Set<String> used) {
        Slot.OF_MAPPING.keySet().stream().filter(used::contains).forEach(columns::add);
        used.stream()
                .filter(name -> !Slot.OF_MAPPING.containsKey(name))
                .sorted(byProperty())
                .forEach(columns::add);
    }

    /// Extensions are ordered by what they mean, as the canonical form wants it.
    Comparator<String> byProperty() {
        return Comparator.comparing(this::property).thenComparing(Comparator.naturalOrder());
    }

    String property(String slotName) {
        var property = extensions.getOrDefault(slotName, Extension.undefined(slotName)).property();
        return prefixes.expand(property).map(Prefixes.Expanded::iri).orElse(property);
    }

    private static boolean isRecent(MappingSet set, Set<String> used) {
        return isRecent(Slot.OF_MAPPING, used) || isRecent(Slot.OF_SET, set.slots().keySet());
    }

    private static boolean isRecent(Map<String, Slot> slots, Set<String> used) {
        return used.stream().map(slots::get).filter(Objects::nonNull).anyMatch(Slot::recent);
    }

    String type(String slotName) {
        var type = extensions.getOrDefault(slotName, Extension.undefined(slotName)).typeHint();
        return prefixes.expand(type).map(Prefixes.Expanded::iri).orElse(type);
    }

    Prefixes prefixes() {
        return prefixes;
    }

    List<Extension> extensions() {
        return extensions.values().stream()
                .sorted(Comparator.comparing(Extension::slotName, byProperty()))
                .toList();
    }

    List<String> columns() {
        return columns;
    }

    /// Whether a slot is used that version 1.0 did not have.
    boolean recent() {
        return recent;
    }

    @Nullable String cell(Mapping mapping, String column, String modifier) {
        return switch (column) {
            case "subject_id" -> id(subjectPrefix, mapping.source());
            case "object_id" -> id(objectPrefix, mapping.target());
            case "predicate_id" -> predicate(mapping);
            case "predicate_modifier" -> modifier;
            case "mapping_justification" ->
                    Objects.requireNonNullElse(mapping.justification(), Justifications.UNSPECIFIED);
            case "subject_label" -> mapping.sourceLabel();
            case "object_label" -> mapping.targetLabel();
            case "comment" -> mapping.comment();
            case "confidence" -> number(mapping.confidence());
            case Extension.VALID_FROM -> text(mapping.validity().from());
            case Extension.VALID_TO -> text(mapping.validity().to());
            default -> mapping.slots().get(column);
        };
    }

    private static String id(String prefix, @Nullable String code) {
        return code == null ? NO_TERM : prefix + ":" + BaseUri.encode(code);
    }

    /// The predicate that the row was read with, as long as it still says what the row says.
    String predicate(Mapping mapping) {
        var usual = Predicates.written(mapping.relation());
        var kept = mapping.slots().get("predicate_id");
        if (kept == null) {
            return usual;
        }
        var meaning = prefixes.expand(kept).flatMap(e -> Predicates.meaning(e.iri()));
        return mapping.relation() == Relation.NONE
                        || meaning.equals(Optional.of(mapping.relation()))
                ? kept
                : usual;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// The shortest number that is read as the same one.
    private static @Nullable String number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        return value == value.intValue() ? Integer.toString(value.intValue()) : value.toString();
    }
}
