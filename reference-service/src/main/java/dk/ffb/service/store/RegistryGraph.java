package dk.ffb.service.store;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.store.Registry.Head;
import dk.ffb.vocabulary.BaseUri;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// The registry as triples.
final class RegistryGraph {

    private static final Node VOCABULARY = Terms.iri(Terms.FFB + "vocabulary");
    private static final Node MAPPING_SET = Terms.iri(Terms.FFB + "mapping-set");

    private RegistryGraph() {}

    static void writeEdition(Node edition, int number, Consumer<Triple> out) {
        new Statements(edition, out)
                .say(Terms.TYPE, Terms.EDITION)
                .say(Terms.NUMBER, Values.number(number));
    }

    static void writeRelease(StoredRelease stored, int sequence, Consumer<Triple> out) {
        var release = stored.release();
        new Statements(Terms.iri(stored.graph()), out)
                .say(Terms.TYPE, Terms.RELEASE)
                .say(Terms.DCT_TYPE, kind(release))
                .say(Terms.RELEASE_OF, about(release))
                .text(Terms.NOTATION, release.key())
                .text(Terms.VERSION, release.version())
                .say(Terms.VALID_FROM, Values.day(release.validFrom()))
                .say(Terms.ISSUED, Values.time(release.publishedAt()))
                .text(Terms.HASH, release.hash())
                .say(Terms.IN_EDITION, Values.number(release.edition()))
                .say(Terms.SEQUENCE, Values.number(sequence))
                .text(Terms.DESCRIPTION, release.note())
                .say(Terms.EXTENT, Values.number(release.size()));
    }

    private static Node kind(Release release) {
        return release.subject() == Subject.VOCABULARY ? VOCABULARY : MAPPING_SET;
    }

    private static Node about(Release release) {
        var base = BaseUri.DEFAULT.value();
        return Terms.iri(
                release.subject() == Subject.VOCABULARY
                        ? base + release.key()
                        : BaseUri.DEFAULT.mappingSet(release.key()));
    }

    static Registry read(Descriptions graph) {
        var current = graph.of(Graphs.ITSELF).find(Terms.CURRENT);
        return new Registry(
                Optional.ofNullable(head(current, graph)),
                graph.ofType(Terms.RELEASE).stream()
                        .sorted(
                                Comparator.<Description>comparingInt(r -> at(r, Terms.IN_EDITION))
                                        .thenComparingInt(r -> at(r, Terms.SEQUENCE)))
                        .map(RegistryGraph::readRelease)
                        .toList());
    }

    private static @Nullable Head head(@Nullable Node current, Descriptions graph) {
        return current == null
                ? null
                : new Head(at(graph.of(current), Terms.NUMBER), current.getURI());
    }

    private static int at(Description description, Node property) {
        return Values.toInt(description.get(property));
    }

    private static StoredRelease readRelease(Description release) {
        return new StoredRelease(
                new Release(
                        release.get(Terms.DCT_TYPE).equals(VOCABULARY)
                                ? Subject.VOCABULARY
                                : Subject.MAPPING_SET,
                        Values.toText(release.get(Terms.NOTATION)),
                        Values.toText(release.get(Terms.VERSION)),
                        Values.toDay(release.get(Terms.VALID_FROM)),
                        Values.toTime(release.get(Terms.ISSUED)),
                        Values.toText(release.get(Terms.HASH)),
                        at(release, Terms.IN_EDITION),
                        Values.toText(release.get(Terms.DESCRIPTION)),
                        at(release, Terms.EXTENT)),
                release.subject().getURI());
    }
}
