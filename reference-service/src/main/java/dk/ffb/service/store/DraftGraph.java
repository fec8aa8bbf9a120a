package dk.ffb.service.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Drafts as triples: what a list shows in one graph for all drafts, the rest in a graph of each
/// draft's own.
///
/// Entries are texts, because nobody asks SPARQL for the before and after of an edit, and each
/// would cost dozens of triples as such.
final class DraftGraph {

    private static final String FACT = Terms.FFB + "draft-";
    private static final String ENTRY = "/entry/";

    private DraftGraph() {}

    static void writeFacts(StoredDraft draft, Node token, Consumer<Triple> out) {
        var node = Graphs.draft(draft.id());
        new Statements(node, out)
                .say(Terms.TYPE, Terms.DRAFT)
                .text(Terms.NOTATION, draft.id())
                .say(Terms.NUMBER, Values.number(draft.revision()))
                .say(Terms.CURRENT, token);
        draft.facts()
                .forEach((name, value) ->
                        out.accept(
                                Triple.create(node, Terms.iri(FACT + name), Values.text(value))));
    }

    static Triple entry(String draft, String name, String value) {
        var node = Terms.iri(Graphs.draft(draft).getURI() + ENTRY + name);
        return Triple.create(node, Terms.TEXT, Values.text(value));
    }

    static List<StoredDraft> readAll(Descriptions graph) {
        return graph.ofType(Terms.DRAFT).stream()
                .map(each -> read(each, new LinkedHashMap<>()))
                .sorted(Comparator.comparing(StoredDraft::id))
                .toList();
    }

    static StoredDraft read(Description draft, SequencedMap<String, String> entries) {
        return new StoredDraft(
                Values.toText(draft.get(Terms.NOTATION)),
                Values.toInt(draft.get(Terms.NUMBER)),
                draft.get(Terms.CURRENT).getURI(),
                facts(draft),
                entries);
    }

    private static Map<String, String> facts(Description draft) {
        var facts = new HashMap<String, String>();
        draft.each((property, value) -> {
            if (property.getURI().startsWith(FACT)) {
                facts.put(property.getURI().substring(FACT.length()), Values.toText(value));
            }
        });
        return facts;
    }

    /// Entries by name, in no order: names say it.
    static SequencedMap<String, String> entries(String draft, Descriptions graph) {
        var prefix = Graphs.draft(draft).getURI() + ENTRY;
        var entries = new LinkedHashMap<String, String>();
        graph.all()
                .forEach(each -> {
                    var uri = each.subject().getURI();
                    if (uri.startsWith(prefix)) {
                        entries.put(
                                uri.substring(prefix.length()),
                                Values.toText(each.get(Terms.TEXT)));
                    }
                });
        return entries;
    }
}
