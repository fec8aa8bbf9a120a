package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.shapes.ConceptPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The properties of a concept that are read, and which part of it each of them says.
enum ConceptProperty {
    CODE(null, ConceptPart.CODE, Terms.NOTATION),
    LABEL(null, ConceptPart.LABEL, Terms.PREF_LABEL),
    ALT_LABEL(ConceptField.ALT_LABELS, ConceptPart.ALT_LABEL, Terms.ALT_LABEL),
    HIDDEN_LABEL(ConceptField.HIDDEN_LABELS, ConceptPart.HIDDEN_LABEL, Terms.HIDDEN_LABEL),
    DEFINITION(ConceptField.DEFINITIONS, ConceptPart.DEFINITION, Terms.DEFINITION),
    NOTE(
            ConceptField.NOTES,
            ConceptPart.NOTE,
            Terms.SCOPE_NOTE,
            Terms.NOTE,
            Terms.iri(Terms.SKOS, "editorialNote"),
            Terms.iri(Terms.SKOS, "historyNote"),
            Terms.iri(Terms.SKOS, "changeNote"),
            Terms.iri(Terms.SKOS, "example")),
    PARENT(ConceptField.BROADER, ConceptPart.PARENT, Terms.BROADER),
    KIND(ConceptField.KIND, null, Terms.DCT_TYPE),
    STATUS(ConceptField.STATUS, ConceptPart.STATUS, Terms.STATUS),
    DEPRECATED(ConceptField.STATUS, null, Terms.OWL_DEPRECATED),
    SCALE_VALUE(ConceptField.SCALE_VALUE, null, Terms.VALUE),
    VALID_FROM(ConceptField.VALIDITY, null, Terms.VALID_FROM),
    VALID_TO(ConceptField.VALIDITY, null, Terms.VALID_THROUGH),
    SUCCESSOR(ConceptField.REPLACED_BY, ConceptPart.SUCCESSOR, Terms.IS_REPLACED_BY),
    /// Known, and said by something else already or of no meaning here.
    SILENT(
            null,
            null,
            Terms.TYPE,
            Terms.IN_SCHEME,
            Terms.TOP_CONCEPT_OF,
            Terms.NARROWER,
            Terms.POSITION,
            Terms.ORDER,
            Terms.iri(Terms.SKOS, "broaderTransitive"),
            Terms.iri(Terms.SKOS, "narrowerTransitive"));

    private static final Map<Node, ConceptProperty> BY_NODE = byNode();
    private static final Map<ConceptPart, ConceptProperty> BY_PART = byPart();

    private final @Nullable ConceptField field;
    private final @Nullable ConceptPart part;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, and a Node never changes.
    private final List<Node> nodes;

    ConceptProperty(@Nullable ConceptField field, @Nullable ConceptPart part, Node... nodes) {
        this.field = field;
        this.part = part;
        this.nodes = List.of(nodes);
    }

    static Optional<ConceptProperty> of(Node property) {
        return Optional.ofNullable(BY_NODE.get(property));
    }

    static ConceptProperty of(ConceptPart part) {
        return BY_PART.getOrDefault(part, SILENT);
    }

    Optional<ConceptField> field() {
        return Optional.ofNullable(field);
    }

    List<Node> nodes() {
        return nodes;
    }

    private static Map<Node, ConceptProperty> byNode() {
        var map = new HashMap<Node, ConceptProperty>();
        for (var property : values()) {
            property.nodes.forEach(node -> map.put(node, property));
        }
        return map;
    }

    private static Map<ConceptPart, ConceptProperty> byPart() {
        var map = new HashMap<ConceptPart, ConceptProperty>();
        for (var property : values()) {
            if (property.part != null) {
                map.put(property.part, property);
            }
        }
        return map;
    }
}
