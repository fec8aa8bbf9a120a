package dk.ffb.service.store;

import dk.ffb.vocabulary.BaseUri;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// Every slot of SSSOM that has no property of its own here, kept under its name.
///
/// A slot that an author gave the name of one of the store's own properties has another namespace,
/// so that neither is taken for the other.
final class Slots {

    private static final String CLASHING = "https://w3id.org/ffb/slot/";
    private static final Set<Node> OWN =
            Set.of(
                    Terms.SUBJECT_SOURCE,
                    Terms.OBJECT_SOURCE,
                    Terms.SUBJECT_ID,
                    Terms.OBJECT_ID,
                    Terms.PREDICATE_ID,
                    Terms.PREDICATE_MODIFIER,
                    Terms.CONFIDENCE,
                    Terms.JUSTIFICATION,
                    Terms.SUBJECT_LABEL,
                    Terms.OBJECT_LABEL);
    private static final Node NAMES = Terms.iri(Terms.FFB + "slots");

    private Slots() {}

    static void write(SequencedMap<String, List<String>> slots, Statements out) {
        slots.forEach((name, values) -> out.list(property(name), values, Values::text));
        var names = List.copyOf(slots.keySet());
        if (!isSorted(names)) {
            out.text(NAMES, String.join("\n", names));
        }
    }

    private static boolean isSorted(List<String> names) {
        return names.stream().sorted().toList().equals(names);
    }

    static SequencedMap<String, List<String>> read(Description description) {
        var slots = new LinkedHashMap<String, List<String>>();
        for (var name : names(description)) {
            slots.put(name, description.list(property(name), Values::toText));
        }
        return slots;
    }

    private static List<String> names(Description description) {
        var inOrder = description.text(NAMES);
        if (inOrder != null) {
            return List.of(inOrder.split("\n"));
        }
        var names = new ArrayList<String>();
        description.each((property, _) -> name(property).ifPresent(names::add));
        Collections.sort(names);
        return names;
    }

    private static Optional<String> name(Node property) {
        if (OWN.contains(property)) {
            return Optional.empty();
        }
        var uri = property.getURI();
        return Stream.of(Terms.SSSOM, CLASHING)
                .filter(uri::startsWith)
                .findFirst()
                .map(namespace -> BaseUri.decode(uri.substring(namespace.length())));
    }

    private static Node property(String name) {
        var property = Terms.iri(Terms.SSSOM + BaseUri.encode(name));
        return OWN.contains(property) ? Terms.iri(CLASHING + BaseUri.encode(name)) : property;
    }
}
