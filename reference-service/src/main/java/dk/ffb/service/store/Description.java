package dk.ffb.service.store;

import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// All that a graph says of one subject, gathered from triples that come in any order.
///
/// Properties and objects alternate in one list, because a country's release has millions of these.
final class Description {

    private final Node subject;
    private final List<Node> pairs = new ArrayList<>(12);

    Description(Node subject) {
        this.subject = subject;
    }

    Node subject() {
        return subject;
    }

    void add(Node property, Node object) {
        pairs.add(property);
        pairs.add(object);
    }

    void each(BiConsumer<Node, Node> sink) {
        for (var i = 0; i < pairs.size(); i += 2) {
            sink.accept(pairs.get(i), pairs.get(i + 1));
        }
    }

    @Nullable Node find(Node property) {
        for (var i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equals(property)) {
                return pairs.get(i + 1);
            }
        }
        return null;
    }

    Node get(Node property) {
        var found = find(property);
        if (found == null) {
            throw new NoSuchElementException(subject + " has no " + property);
        }
        return found;
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    boolean is(Node type) {
        return all(Terms.TYPE).contains(type);
    }

    boolean has(Node property) {
        return find(property) != null;
    }

    <T> @Nullable T find(Node property, Function<Node, T> conversion) {
        var found = find(property);
        return found == null ? null : conversion.apply(found);
    }

    @Nullable String text(Node property) {
        return this.<String>find(property, Values::toText);
    }

    @Nullable LocalDate day(Node property) {
        return this.<LocalDate>find(property, Values::toDay);
    }

    private List<Node> all(Node property) {
        var all = new ArrayList<Node>(2);
        each((p, o) -> {
            if (p.equals(property)) {
                all.add(o);
            }
        });
        return all;
    }

    /// The values of a property in the order in which they were written.
    List<String> list(Node property, Function<Node, String> conversion) {
        var values = new ArrayList<String>(2);
        all(property).forEach(node -> values.add(conversion.apply(node)));
        return order(property, "").restore(values);
    }

    /// The texts of a property, each language's in the order in which they were written.
    Texts texts(Node property) {
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        for (var node : all(property)) {
            byLanguage
                    .computeIfAbsent(node.getLiteralLanguage(), _ -> new ArrayList<>(2))
                    .add(Values.toText(node));
        }
        if (byLanguage.isEmpty()) {
            return Texts.NONE;
        }
        var ordered = new LinkedHashMap<String, List<String>>();
        byLanguage.forEach((language, texts) ->
                ordered.put(language, order(property, language).restore(texts)));
        return new Texts(ordered);
    }

    private Order order(Node property, String language) {
        return all(Terms.ORDER).stream()
                .map(node -> Order.read(Values.toText(node), property, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Order.SORTED);
    }
}
