package dk.ffb.vocabulary.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private final StringBuilder told = new StringBuilder();
    private final Map<String, List<String>> groups = new HashMap<>();

    /// Notes a value, in the publisher's order.
    void add(Node property, Node value) {
        groups.computeIfAbsent(group(property, value), _ -> new ArrayList<>(2)).add(text(value));
    }

    /// What has to be told; empty where the order is the alphabet's.
    String told() {
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(this::tell);
        return told.toString();
    }

    private void tell(Map.Entry<String, List<String>> group) {
        var values = group.getValue();
        var sorted = values.stream().sorted().toList();
        if (!sorted.equals(values)) {
            told.append(told.isEmpty() ? "" : " ").append(group.getKey()).append('=');
            told.append(
                    values.stream()
                            .map(value -> String.valueOf(sorted.indexOf(value)))
                            .collect(Collectors.joining(",")));
        }
    }

    /// The statements of a block from a graph, repeated values in the publisher's order. An order
    /// that doesn't fit the values, because somebody added one, is passed over.
    static List<Statement> restore(List<Statement> statements, String told) {
        var sorted = statements.stream().sorted(ALPHABET).toList();
        if (told.isEmpty()) {
            return sorted;
        }
        var byGroup =
                sorted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> group(s.property(), s.value()),
                                        java.util.LinkedHashMap::new,
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
        var fits =
                places.length == group.size()
                        && IntStream.range(0, places.length)
                                .allMatch(i -> List.of(places).contains(String.valueOf(i)));
        if (!fits) {
            return group;
        }
        var permuted = new ArrayList<Statement>(group.size());
        for (var place : places) {
            permuted.add(group.get(Integer.parseInt(place)));
        }
        return permuted;
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
