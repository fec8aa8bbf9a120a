package dk.ffb.service.store;

import dk.ffb.vocabulary.BaseUri;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// The log as triples (PROV-O).
final class LogGraph {

    private LogGraph() {}

    /// @param made what came of it
    static void write(Act act, List<Node> made, Consumer<Triple> out) {
        var agent = Graphs.agent(BaseUri.encode(act.who()));
        new Statements(agent, out).say(Terms.TYPE, Terms.AGENT).text(Terms.LABEL, act.who());
        var activity =
                new Statements(Graphs.newAct(), out)
                        .say(Terms.TYPE, Terms.ACTIVITY)
                        .text(Terms.LABEL, act.what())
                        .say(Terms.ASSOCIATED_WITH, agent)
                        .say(Terms.ENDED_AT, Values.time(act.at()))
                        .text(Terms.COMMENT, act.why());
        made.forEach(node -> activity.say(Terms.GENERATED, node));
    }

    static List<Act> read(Descriptions graph) {
        return graph.ofType(Terms.ACTIVITY).stream()
                .map(activity -> read(activity, graph))
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }

    private static Act read(Description activity, Descriptions graph) {
        var agent = graph.of(activity.get(Terms.ASSOCIATED_WITH));
        return new Act(
                Values.toText(activity.get(Terms.LABEL)),
                Values.toText(agent.get(Terms.LABEL)),
                Values.toTime(activity.get(Terms.ENDED_AT)),
                Values.toText(activity.get(Terms.COMMENT)));
    }
}
