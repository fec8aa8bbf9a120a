package dk.ffb.mapping.sssom;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One mapping set on its way to Turtle.
final class TurtleDocument {

    /// The set's name is the resource itself, and its texts keep their languages.
    private static final Set<String> SAID_OTHERWISE =
            Set.of(
                    "mapping_set_id",
                    "mapping_set_title",
                    "mapping_set_description",
                    "curie_map",
                    "extension_definitions");

    private final MappingSet set;
    private final BaseUri base;
    private final Writer out;
    private final Layout layout;
    private final HeaderText header;
    private final SlotTriples triples;
    private final String name;

    TurtleDocument(MappingSet set, BaseUri base, Writer out) {
        this.set = set;
        this.base = base;
        this.out = out;
        this.layout = Layout.of(set, base);
        this.header = new HeaderText(set, layout, base);
        this.triples = new SlotTriples(layout);
        this.name = Turtle.iri(base.mappingSet(set.key().value()));
    }

    void writePrefixes() throws IOException {
        for (var entry : new TreeMap<>(SlotTriples.NAMESPACES).entrySet()) {
            out.write("@prefix %s: %s .\n".formatted(entry.getKey(), Turtle.iri(entry.getValue())));
        }
    }

    void writeSet() throws IOException {
        out.write("\n" + name + " a sssom:MappingSet , xkos:Correspondence");
        for (var compared : new LinkedHashSet<>(List.of(set.subject(), set.object()))) {
            say("xkos:compares", Turtle.iri(base.vocabulary(compared)));
        }
        for (var slot : header.values().entrySet()) {
            if (!SAID_OTHERWISE.contains(slot.getKey())) {
                for (var value : slot.getValue()) {
                    say(triples.property(slot.getKey()), triples.ofSet(slot.getKey(), value));
                }
            }
        }
        say("dcterms:title", set.titles());
        say("dcterms:description", set.descriptions());
        out.write(" .\n");
    }

    void writeLinks() throws IOException {
        for (var mapping : set.mappings()) {
            if (mapping.relation() != Relation.NONE) {
                out.write(
                        "\n%s %s %s ."
                                .formatted(source(mapping), predicate(mapping), target(mapping)));
            }
        }
        out.write("\n");
    }

    void writeRows() throws IOException {
        var number = 0;
        for (var mapping : set.mappings()) {
            var node = node(mapping, ++number);
            begin(node, " ; xkos:madeOf " + node, " , xkos:ConceptAssociation");
            writeSlots(mapping, "");
            writeSides(mapping);
            out.write(" .\n");
        }
        for (var mapping : set.denied()) {
            begin(node(mapping, ++number), "", "");
            writeSlots(mapping, "Not");
            out.write(" .\n");
        }
    }

    private String node(Mapping mapping, int number) {
        var id = mapping.slots().get("record_id");
        return id == null ? "_:row" + number : triples.cell("record_id", id).getFirst();
    }

    private void begin(String node, String alsoPartOf, String alsoA) throws IOException {
        out.write("\n%s sssom:mappings %s%s .\n".formatted(name, node, alsoPartOf));
        out.write("%s a owl:Axiom%s".formatted(node, alsoA));
    }

    private void writeSlots(Mapping mapping, String modifier) throws IOException {
        for (var column : layout.columns()) {
            switch (column) {
                case "record_id" -> {}
                case "subject_id" -> say("owl:annotatedSource", source(mapping));
                case "predicate_id" -> say("owl:annotatedProperty", predicate(mapping));
                case "object_id" -> say("owl:annotatedTarget", target(mapping));
                default -> writeCell(column, layout.cell(mapping, column, modifier));
            }
        }
    }

    private void writeCell(String column, @Nullable String cell) throws IOException {
        if (cell != null && !cell.isEmpty()) {
            for (var value : triples.cell(column, cell)) {
                say(triples.property(column), value);
            }
        }
    }

    private void writeSides(Mapping mapping) throws IOException {
        if (mapping.source() != null) {
            say("xkos:sourceConcept", source(mapping));
        }
        if (mapping.target() != null) {
            say("xkos:targetConcept", target(mapping));
        }
    }

    private void say(String property, Texts texts) throws IOException {
        for (var language : texts.byLanguage().entrySet()) {
            for (var text : language.getValue()) {
                say(property, Turtle.text(text, language.getKey()));
            }
        }
    }

    private void say(String property, String value) throws IOException {
        out.write(" ;\n    " + property + " " + value);
    }

    private String predicate(Mapping mapping) {
        return layout.prefixes()
                .expand(layout.predicate(mapping))
                .map(e -> Turtle.iri(e.iri()))
                .orElseGet(() -> Predicates.written(mapping.relation()));
    }

    private String source(Mapping mapping) {
        return concept(set.subject(), mapping.source());
    }

    private String target(Mapping mapping) {
        return concept(set.object(), mapping.target());
    }

    private String concept(VocabularyKey vocabulary, @Nullable String code) {
        return code == null ? "sssom:NoTermFound" : Turtle.iri(base.concept(vocabulary, code));
    }
}
