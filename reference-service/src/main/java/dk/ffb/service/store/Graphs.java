package dk.ffb.service.store;

import java.time.Instant;
import java.util.UUID;
import org.apache.jena.graph.Node;

/// The names of the store's graphs, and of the things that it makes.
///
/// They don't follow the base URI that the service shows: a setting that changes must not hide what
/// is stored.
final class Graphs {

    private static final String STORE = "https://w3id.org/ffb/store/";
    private static final String RELEASE = STORE + "release/";

    /// What the head is a property of.
    static final Node ITSELF = Terms.iri(STORE);

    /// Releases, editions and the head.
    static final Node REGISTRY = Terms.iri(STORE + "registry");

    /// Graphs that are being written, and that nothing refers to yet.
    static final Node PENDING = Terms.iri(STORE + "pending");

    /// What a list of drafts shows of each.
    static final Node DRAFTS = Terms.iri(STORE + "drafts");

    /// Who did what, when and why.
    static final Node LOG = Terms.iri(STORE + "log");

    private Graphs() {}

    /// A name for a release's graph that nobody else will make; it says when it was made.
    static Node newRelease(Instant now) {
        return Terms.iri(RELEASE + now.toEpochMilli() + "-" + UUID.randomUUID());
    }

    static Instant madeAt(Node release) {
        var name = release.getURI().substring(RELEASE.length());
        return Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.indexOf('-'))));
    }

    static Node newEdition(int number) {
        return Terms.iri(STORE + "edition/" + number + "-" + UUID.randomUUID());
    }

    /// A draft, and the graph of its own.
    static Node draft(String id) {
        return Terms.iri(STORE + "draft/" + id);
    }

    static Node newRevision(String draft, int number) {
        return Terms.iri(draft(draft).getURI() + "/" + number + "-" + UUID.randomUUID());
    }

    static Node newAct() {
        return act(UUID.randomUUID().toString());
    }

    static Node act(String name) {
        return Terms.iri(STORE + "act/" + name);
    }

    static Node agent(String encodedName) {
        return Terms.iri(STORE + "agent/" + encodedName);
    }
}
