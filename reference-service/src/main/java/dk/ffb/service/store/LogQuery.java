package dk.ffb.service.store;

import dk.ffb.vocabulary.BaseUri;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/// Which acts of the log somebody asks for.
///
/// @param from the first moment
/// @param until the first moment after
public record LogQuery(
        Optional<String> who,
        Optional<String> what,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final LogQuery ALL =
            new LogQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean has(Act act) {
        return who.map(act.who()::equals).orElse(true)
                && what.map(act.what()::equals).orElse(true)
                && from.map(first -> !act.at().isBefore(first)).orElse(true)
                && until.map(after -> act.at().isBefore(after)).orElse(true);
    }

    /// The query for a page of them, oldest first; those of the same moment in the same order every
    /// time.
    String sparql(int offset, int limit) {
        var patterns = new ArrayList<String>();
        patterns.add(has(Terms.TYPE, NodeFmtLib.strNT(Terms.ACTIVITY)));
        patterns.add(has(Terms.ENDED_AT, "?o"));
        who.ifPresent(it -> patterns.add(has(Terms.ASSOCIATED_WITH, agent(it))));
        what.ifPresent(it -> patterns.add(has(Terms.LABEL, NodeFmtLib.strNT(Values.text(it)))));
        from.ifPresent(it -> patterns.add("FILTER(?o >= " + time(it) + ")"));
        until.ifPresent(it -> patterns.add("FILTER(?o < " + time(it) + ")"));
        patterns.add("BIND(%s AS ?p)".formatted(NodeFmtLib.strNT(Terms.ENDED_AT)));
        return "SELECT ?s ?p ?o { GRAPH %s { %s } } ORDER BY ?o STR(?s) OFFSET %d LIMIT %d"
                .formatted(NodeFmtLib.strNT(Graphs.LOG), String.join(" ", patterns), offset, limit);
    }

    private static String has(Node property, String value) {
        return "?s " + NodeFmtLib.strNT(property) + " " + value + " .";
    }

    private static String agent(String who) {
        return NodeFmtLib.strNT(Graphs.agent(BaseUri.encode(who)));
    }

    private static String time(Instant time) {
        return NodeFmtLib.strNT(Values.time(time));
    }
}
