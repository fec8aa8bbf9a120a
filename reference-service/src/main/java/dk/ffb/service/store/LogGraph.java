package dk.ffb.service.store;

import dk.ffb.vocabulary.BaseUri;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.XSD;

/// The log as triples (PROV-O).
final class LogGraph {

    private LogGraph() {}

    /// @param made what came of it
    static void write(Act act, List<Node> made, Consumer<Triple> out) {
        write(Graphs.newAct(), act, made, out);
    }

    private static void write(LogEntry entry, Consumer<Triple> out) {
        var made = entry.made().stream().map(Terms::iri).toList();
        write(Terms.iri(entry.id()), entry.act(), made, out);
    }

    static void write(Node id, Act act, List<Node> made, Consumer<Triple> out) {
        var agent = Graphs.agent(BaseUri.encode(act.who()));
        new Statements(agent, out).say(Terms.TYPE, Terms.AGENT).text(Terms.LABEL, act.who());
        var activity =
                new Statements(id, out)
                        .say(Terms.TYPE, Terms.ACTIVITY)
                        .text(Terms.LABEL, act.what())
                        .say(Terms.ASSOCIATED_WITH, agent)
                        .say(Terms.ENDED_AT, Values.time(act.at()))
                        .text(Terms.COMMENT, act.why());
        made.forEach(node -> activity.say(Terms.GENERATED, node));
    }

    static Set<Node> agents(Descriptions graph) {
        return graph.ofType(Terms.ACTIVITY).stream()
                .map(activity -> activity.get(Terms.ASSOCIATED_WITH))
                .collect(Collectors.toSet());
    }

    /// All acts, oldest first; those of the same moment in the same order every time.
    static List<LogEntry> read(Descriptions graph) {
        return graph.ofType(Terms.ACTIVITY).stream()
                .map(activity -> read(activity, graph))
                .sorted(
                        Comparator.<LogEntry, Instant>comparing(each -> each.act().at())
                                .thenComparing(LogEntry::id))
                .toList();
    }

    private static LogEntry read(Description activity, Descriptions graph) {
        var agent = graph.of(activity.get(Terms.ASSOCIATED_WITH));
        var act =
                new Act(
                        Values.toText(activity.get(Terms.LABEL)),
                        Values.toText(agent.get(Terms.LABEL)),
                        Values.toTime(activity.get(Terms.ENDED_AT)),
                        Values.toText(activity.get(Terms.COMMENT)));
        var made = new ArrayList<String>();
        activity.each((property, object) -> {
            if (property.equals(Terms.GENERATED)) {
                made.add(object.getURI());
            }
        });
        made.sort(Comparator.naturalOrder());
        return new LogEntry(activity.subject().getURI(), act, made);
    }

    /// Acts as Turtle that stands on its own (PROV-O).
    static byte[] turtle(List<LogEntry> entries) {
        var graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("prov", Terms.PROV)
                .setNsPrefix("rdfs", Terms.RDFS)
                .setNsPrefix("xsd", XSD.getURI());
        entries.forEach(entry -> write(entry, graph::add));
        var bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, RDFFormat.TURTLE_PRETTY);
        return bytes.toByteArray();
    }
}
