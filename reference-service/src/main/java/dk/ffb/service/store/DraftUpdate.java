package dk.ffb.service.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/// The SPARQL update that takes a draft from one revision to the next: all of it, or nothing where
/// the revision is no longer the one expected. Only entries that are otherwise are written.
final class DraftUpdate {

    private static final String ALL = " ?property ?value .";

    private final Optional<StoredDraft> before;
    private final StoredDraft after;
    private final Node draft;
    private final Node token;

    DraftUpdate(Optional<StoredDraft> before, StoredDraft after) {
        this.before = before;
        this.after = after;
        draft = Graphs.draft(after.id());
        token = Graphs.newRevision(after.id(), after.revision());
    }

    String text(List<Triple> log) {
        return "DELETE {\n%s\n}\nINSERT {\n%s\n%s\n}\nWHERE {\n%s\n}"
                .formatted(
                        deletes(),
                        inserts(),
                        PublishUpdate.in(Graphs.LOG, PublishUpdate.lines(log)),
                        where());
    }

    String deletes() {
        var facts = before.map(_ -> NodeFmtLib.strNT(draft) + ALL).orElse("");
        return PublishUpdate.in(Graphs.DRAFTS, facts)
                + "\n"
                + PublishUpdate.in(draft, PublishUpdate.lines(gone()));
    }

    private List<Triple> gone() {
        return before.map(it -> entriesOfOnly(it, after)).orElse(List.of());
    }

    String inserts() {
        var facts = new ArrayList<Triple>();
        DraftGraph.writeFacts(after, token, facts::add);
        var own = new ArrayList<>(before.map(it -> entriesOfOnly(after, it)).orElseGet(this::all));
        own.add(Triple.create(token, Terms.NUMBER, Values.number(after.revision())));
        return PublishUpdate.in(Graphs.DRAFTS, PublishUpdate.lines(facts))
                + "\n"
                + PublishUpdate.in(draft, PublishUpdate.lines(own));
    }

    private List<Triple> all() {
        return after.entries().entrySet().stream()
                .map(e -> DraftGraph.entry(after.id(), e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Triple> entriesOfOnly(StoredDraft one, StoredDraft other) {
        return one.entries().entrySet().stream()
                .filter(e -> !e.getValue().equals(other.entries().get(e.getKey())))
                .map(e -> DraftGraph.entry(one.id(), e.getKey(), e.getValue()))
                .toList();
    }

    String where() {
        var name = NodeFmtLib.strNT(draft);
        return before.map(it -> PublishUpdate.in(Graphs.DRAFTS, isStill(it) + " " + name + ALL))
                .orElseGet(() ->
                        "FILTER NOT EXISTS { %s }"
                                .formatted(PublishUpdate.in(Graphs.DRAFTS, name + ALL)));
    }

    private String isStill(StoredDraft expected) {
        var current = Terms.iri(Objects.requireNonNull(expected.token()));
        return NodeFmtLib.strNodesNT(draft, Terms.CURRENT, current) + " .";
    }

    /// Whether the update did anything. The name of the revision stays when there is a later one.
    String tookEffect() {
        return "ASK { "
                + PublishUpdate.in(
                        draft,
                        NodeFmtLib.strNodesNT(token, Terms.NUMBER, Values.number(after.revision()))
                                + " .")
                + " }";
    }
}
