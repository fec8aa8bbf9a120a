package dk.ffb.vocabulary.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/// Keeps the order of repeated values in a graph, which has none of its own.
///
/// Values are read from a graph in alphabetical order. Where the publisher's order is another, the
/// subject carries one literal that tells it, such as `skos:altLabel@da=2,0,1 skos:broader=1,0`:
/// the value that comes first is the third of the alphabet. RDF lists would say the same in two
/// triples and a blank node for every value, and no SKOS program would find the labels in them.
final class ValueOrder {

    private static final Comparator<Statement> ALPHABET =
            Comparator.comparing((Statement s) -> group(s.property(), s.value()))
                    .thenComparing(s -> text(s.value()));

    private final List<Node> properties = new ArrayList<>(8);
    private final List<Node> values = new ArrayList<>(8);

    /// Notes a value, in the publisher's order.
    void add(Node property, Node value) {
        properties.add(property);
        values.add(value);
    }

    /// What has to be told; empty where the order is the alphabet's.
    String told() {
        if (!repeats(properties)) {
            return "";
        }
        var groups = new TreeMap<String, List<String>>();
        for (var i = 0; i < values.size(); i++) {
            groups.computeIfAbsent(group(properties.get(i), values.get(i)), _ -> new ArrayList<>(2))
                    .add(text(values.get(i)));
        }
        return groups.entrySet().stream()
                .map(group -> told(group.getKey(), group.getValue()))
                .filter(order -> !order.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String told(String group, List<String> repeated) {
        var values = repeated.stream().distinct().toList();
        var sorted = values.stream().sorted().toList();
        if (sorted.equals(values)) {
            return "";
        }
        var place = new HashMap<String, Integer>();
        sorted.forEach(value -> place.put(value, place.size()));
        return values.stream()
                .map(value -> String.valueOf(place.get(value)))
                .collect(Collectors.joining(",", group + "=", ""));
    }

    /// Whether a property is there more than once. Of most concepts none is, and they are the ones
    /// that must cost nothing.
    private static boolean repeats(List<Node> properties) {
        for (var i = 1; i < properties.size(); i++) {
            for (var j = 0; j < i; j++) {
                if (properties.get(i).equals(properties.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The statements of a block from a graph, repeated values in the publisher's order. An order
    /// that doesn't fit the values, because somebody added one, is passed over.
    static List<Statement> restore(List<Statement> statements, String told) {
        if (!repeats(statements.stream().map(Statement::property).toList())) {
            return statements;
        }
        var sorted = statements.stream().sorted(ALPHABET).toList();
        if (told.isEmpty()) {
            return sorted;
        }
        var byGroup =
                sorted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> group(s.property(), s.value()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (var entry : told.split(" ", -1)) {
            var equals = entry.lastIndexOf('=');
            if (equals > 0) {
                byGroup.computeIfPresent(
                        entry.substring(0, equals),
                        (_, group) -> permute(group, entry.substring(equals + 1)));
            }
        }
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    private static List<Statement> permute(List<Statement> group, String order) {
        var places = order.split(",", -1);
        var permuted = new LinkedHashSet<Statement>();
        for (var place : places) {
            if (place.matches("\\d{1,9}") && Integer.parseInt(place) < group.size()) {
                permuted.add(group.get(Integer.parseInt(place)));
            }
        }
        return permuted.size() == group.size() ? List.copyOf(permuted) : group;
    }

    private static String group(Node property, Node value) {
        var name = Terms.prefixed(property);
        return value.isLiteral() && !value.getLiteralLanguage().isEmpty()
                ? name + "@" + value.getLiteralLanguage()
                : name;
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
