package dk.ffb.service.store;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// A release of a mapping set as triples: one resource a row, with its SSSOM slots as properties.
final class MappingSetGraph {

    private static final BaseUri BASE = BaseUri.DEFAULT;
    private static final Node ROW = Terms.iri(Terms.SSSOM + "Mapping");
    private static final Node NOT = Terms.iri(Terms.SSSOM + "NegatedPredicate");

    private MappingSetGraph() {}

    static void write(MappingSet set, Consumer<Triple> out) {
        var uri = BASE.mappingSet(set.key().value());
        var statements = new Statements(Terms.iri(uri), out);
        statements
                .say(Terms.TYPE, Terms.MAPPING_SET)
                .text(Terms.NOTATION, set.key().value())
                .text(Terms.SUBJECT_SOURCE, set.subject().value())
                .text(Terms.OBJECT_SOURCE, set.object().value())
                .texts(Terms.TITLE, set.titles())
                .texts(Terms.DESCRIPTION, set.descriptions())
                .text(Terms.VERSION, set.version())
                .say(Terms.VALID_FROM, set.validFrom(), Values::day);
        Slots.write(set.slots(), statements);
        var position = 0;
        for (var row : set.mappings()) {
            writeRow(set, row, new Statements(Terms.iri(uri + "#" + position), out), position++);
        }
        for (var row : set.denied()) {
            var denied = new Statements(Terms.iri(uri + "#" + position), out);
            denied.say(Terms.PREDICATE_MODIFIER, NOT);
            writeRow(set, row, denied, position++);
        }
    }

    private static void writeRow(MappingSet set, Mapping row, Statements out, int position) {
        var confidence = row.confidence();
        out.say(Terms.TYPE, ROW)
                .say(Terms.POSITION, Values.number(position))
                .say(Terms.SUBJECT_ID, term(set.subject(), row.source()))
                .say(Terms.PREDICATE_ID, predicate(row.relation()))
                .say(Terms.OBJECT_ID, term(set.object(), row.target()))
                .say(Terms.CONFIDENCE, confidence == null ? null : Values.fraction(confidence))
                .text(Terms.JUSTIFICATION, row.justification())
                .validity(row.validity())
                .text(Terms.SUBJECT_LABEL, row.sourceLabel())
                .text(Terms.OBJECT_LABEL, row.targetLabel())
                .text(Terms.COMMENT, row.comment());
        var slots = new LinkedHashMap<String, List<String>>();
        row.slots().forEach((name, value) -> slots.put(name, List.of(value)));
        Slots.write(slots, out);
    }

    private static Node term(VocabularyKey vocabulary, @Nullable String code) {
        return code == null ? Terms.NO_TERM_FOUND : Terms.iri(BASE.concept(vocabulary, code));
    }

    private static @Nullable Node predicate(Relation relation) {
        return relation == Relation.NONE
                ? null
                : Terms.iri(Terms.MATCH + relation.text() + "Match");
    }

    static MappingSet read(Descriptions graph) {
        var set = graph.ofType(Terms.MAPPING_SET).getFirst();
        var rows = graph.ofType(ROW, Terms.POSITION);
        return new MappingSet(
                new MappingSetKey(Values.toText(set.get(Terms.NOTATION))),
                new VocabularyKey(Values.toText(set.get(Terms.SUBJECT_SOURCE))),
                new VocabularyKey(Values.toText(set.get(Terms.OBJECT_SOURCE))),
                set.texts(Terms.TITLE),
                set.texts(Terms.DESCRIPTION),
                set.text(Terms.VERSION),
                set.day(Terms.VALID_FROM),
                Slots.read(set),
                rows.stream().filter(r -> !isDenied(r)).map(MappingSetGraph::readRow).toList(),
                rows.stream().filter(r -> isDenied(r)).map(MappingSetGraph::readRow).toList());
    }

    private static boolean isDenied(Description row) {
        return row.has(Terms.PREDICATE_MODIFIER);
    }

    private static Mapping readRow(Description row) {
        return new Mapping(
                code(row.get(Terms.SUBJECT_ID)),
                relation(row.find(Terms.PREDICATE_ID)),
                code(row.get(Terms.OBJECT_ID)),
                row.<Double>find(Terms.CONFIDENCE, Values::toDouble),
                row.text(Terms.JUSTIFICATION),
                new Validity(row.day(Terms.VALID_FROM), row.day(Terms.VALID_THROUGH)),
                row.text(Terms.SUBJECT_LABEL),
                row.text(Terms.OBJECT_LABEL),
                row.text(Terms.COMMENT),
                single(Slots.read(row)));
    }

    private static SequencedMap<String, String> single(SequencedMap<String, List<String>> slots) {
        var single = new LinkedHashMap<String, String>();
        slots.forEach((name, values) -> single.put(name, values.getFirst()));
        return single;
    }

    private static @Nullable String code(Node term) {
        if (term.equals(Terms.NO_TERM_FOUND)) {
            return null;
        }
        var uri = term.getURI();
        return BaseUri.decode(uri.substring(uri.lastIndexOf('/') + 1));
    }

    private static Relation relation(@Nullable Node predicate) {
        if (predicate == null) {
            return Relation.NONE;
        }
        var name = predicate.getURI().substring(Terms.MATCH.length());
        return Relation.of(name.substring(0, name.length() - "Match".length())).orElseThrow();
    }
}
