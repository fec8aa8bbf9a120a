package dk.ffb.service.docs;

import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.subsectionWithPath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.snippet.Attributes;

/// The fields that a schema describes, as REST Docs wants them told.
///
/// All count as optional there: what must be present is checked against the schema itself.
final class DescribedFields {

    private static final Map<String, String> TYPES =
            Map.of(
                    "string", "tekst",
                    "integer", "heltal",
                    "number", "tal",
                    "boolean", "ja/nej",
                    "array", "liste",
                    "object", "objekt",
                    "null", "null");

    private final ApiDescription api;
    private final List<FieldDescriptor> fields = new ArrayList<>();

    private DescribedFields(ApiDescription api) {
        this.api = api;
    }

    /// Whether the members of such an object have names that aren't described here, as in FHIR,
    /// which describes its own.
    static boolean isOpen(Map<String, Object> schema) {
        return schema.containsKey("additionalProperties");
    }

    static List<FieldDescriptor> of(ApiDescription api, Map<String, Object> schema) {
        var described = new DescribedFields(api);
        described.within("", described.withReferred(schema));
        return described.fields;
    }

    /// What is said beside a reference goes before what is said where it leads.
    private Map<String, Object> withReferred(Map<String, Object> schema) {
        var all = new LinkedHashMap<>(api.resolve(schema));
        all.putAll(schema);
        return all;
    }

    private void within(String path, Map<String, Object> schema) {
        ApiDescription.optional(schema, "properties")
                .ifPresent(properties -> {
                    var required = (List<?>) schema.getOrDefault("required", List.of());
                    properties.forEach((name, value) ->
                            field(
                                    path.isEmpty() ? name : path + "." + name,
                                    withReferred(ApiDescription.object(value)),
                                    required.contains(name)));
                });
        ApiDescription.optional(schema, "items")
                .ifPresent(items -> within(path + "[]", withReferred(items)));
        alternatives(schema).forEach(each -> within(path, withReferred(each)));
    }

    private static List<Map<String, Object>> alternatives(Map<String, Object> schema) {
        return ((List<?>) schema.getOrDefault("anyOf", List.of()))
                .stream().map(ApiDescription::object).toList();
    }

    private void field(String path, Map<String, Object> schema, boolean required) {
        // An object whose members have names of the data's own, such as languages, is told as one.
        var field = isOpen(schema) ? subsectionWithPath(path) : fieldWithPath(path);
        fields.add(
                field.type(type(schema))
                        .description(description(path, schema))
                        .attributes(Attributes.key("always").value(required ? "ja" : ""))
                        .optional());
        within(path, schema);
    }

    /// Without words for it a field counts as described by nobody.
    private static String description(String path, Map<String, Object> schema) {
        if (!(schema.get("description") instanceof String description)) {
            throw new AssertionError("nobody described the field " + path);
        }
        return schema.get("enum") instanceof List<?> choices
                ? description + " " + oneOf(choices)
                : description;
    }

    private static String oneOf(List<?> choices) {
        return "En af: `"
                + String.join("`, `", choices.stream().map(Object::toString).toList())
                + "`.";
    }

    private static String type(Map<String, Object> schema) {
        var named = schema.get("type");
        var types = named instanceof List<?> several ? several : List.of(named);
        return String.join(" / ", types.stream().map(TYPES::get).toList());
    }
}
