package dk.ffb.mapping.sssom;

import java.util.List;
import java.util.Map;

/// What the slots are as RDF: properties and values, as the SSSOM/RDF format says.
final class SlotTriples {

    static final Map<String, String> NAMESPACES =
            Map.of(
                    "dcterms", "http://purl.org/dc/terms/",
                    "owl", "http://www.w3.org/2002/07/owl#",
                    "pav", "http://purl.org/pav/",
                    "prov", "http://www.w3.org/ns/prov#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "semapv", "https://w3id.org/semapv/vocab/",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "sssom", "https://w3id.org/sssom/",
                    "xkos", "http://rdf-vocabulary.ddialliance.org/xkos#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    /// Slots that have the property of another vocabulary.
    private static final Map<String, String> PROPERTIES =
            Map.ofEntries(
                    Map.entry("mapping_set_version", "owl:versionInfo"),
                    Map.entry("mapping_set_title", "dcterms:title"),
                    Map.entry("mapping_set_description", "dcterms:description"),
                    Map.entry("mapping_set_source", "prov:wasDerivedFrom"),
                    Map.entry("creator_id", "dcterms:creator"),
                    Map.entry("author_id", "pav:authoredBy"),
                    Map.entry("license", "dcterms:license"),
                    Map.entry("mapping_date", "dcterms:created"),
                    Map.entry("publication_date", "dcterms:issued"),
                    Map.entry("see_also", "rdfs:seeAlso"),
                    Map.entry("comment", "rdfs:comment"));

    private static final Map<String, String> ENTITY_TYPES =
            Map.ofEntries(
                    Map.entry("owl class", "owl#Class"),
                    Map.entry("owl object property", "owl#ObjectProperty"),
                    Map.entry("owl data property", "owl#DataProperty"),
                    Map.entry("owl annotation property", "owl#AnnotationProperty"),
                    Map.entry("owl named individual", "owl#NamedIndividual"),
                    Map.entry("skos concept", "skos#Concept"),
                    Map.entry("rdfs resource", "rdfs#Resource"),
                    Map.entry("rdfs class", "rdfs#Class"),
                    Map.entry("rdfs literal", "rdfs#Literal"),
                    Map.entry("rdfs datatype", "rdfs#Datatype"),
                    Map.entry("rdf property", "rdf#Property"),
                    Map.entry("composed entity expression", "sssom#ComposedEntityExpression"));

    private final Layout layout;

    SlotTriples(Layout layout) {
        this.layout = layout;
    }

    String property(String slot) {
        if (Slot.OF_SET.containsKey(slot) || Slot.OF_MAPPING.containsKey(slot)) {
            return PROPERTIES.getOrDefault(slot, "sssom:" + slot);
        }
        return Turtle.iri(layout.property(slot));
    }

    /// The values of a cell of a row.
    List<String> cell(String slot, String cell) {
        var known = Slot.OF_MAPPING.get(slot);
        return known != null && known.many()
                ? SlotCheck.split(cell).stream().map(v -> value(known, v)).toList()
                : List.of(known == null ? extension(slot, cell) : value(known, cell));
    }

    /// One value of a slot of the set.
    String ofSet(String slot, String value) {
        var known = Slot.OF_SET.get(slot);
        return known == null ? extension(slot, value) : value(known, value);
    }

    private String value(Slot slot, String value) {
        return switch (slot.type()) {
            case ENTITY, URI -> resource(value);
            case DATE -> Turtle.typed(value, "xsd:date");
            case FRACTION -> Turtle.typed(value, "xsd:double");
            case ENTITY_TYPE -> entityType(value);
            case MODIFIER -> "sssom:NegatedPredicate";
            case TEXT, CARDINALITY, STRUCTURE ->
                    slot.name().equals("sssom_version")
                            ? "sssom:version" + value
                            : Turtle.text(value);
        };
    }

    private String resource(String entity) {
        return layout.prefixes()
                .expand(entity)
                .map(e -> Turtle.iri(e.iri()))
                .orElseGet(() ->
                        entity.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")
                                ? Turtle.iri(entity)
                                : Turtle.text(entity));
    }

    private static String entityType(String value) {
        var name = ENTITY_TYPES.get(value);
        if (name == null) {
            return Turtle.text(value);
        }
        var hash = name.indexOf('#');
        return Turtle.iri(
                Prefixes.BUILT_IN.get(name.substring(0, hash)) + name.substring(hash + 1));
    }

    private String extension(String slot, String value) {
        var type = layout.type(slot);
        if (type.toLowerCase(java.util.Locale.ROOT).endsWith("uriorcurie")) {
            return resource(value);
        }
        return type.endsWith("#string")
                ? Turtle.text(value)
                : Turtle.typed(value, Turtle.iri(type));
    }
}
