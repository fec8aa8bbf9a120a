package dk.ffb.service.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/// In which order the values of one property were given. RDF keeps none.
///
/// Values that stand sorted, and most do because there is just one, need no word. For others the
/// subject has one `ffb:order` each, a text of the property, the language and for each value its
/// position among the sorted ones. Plain values stay plain SKOS, which a list would not, and it
/// costs one triple where a list costs two a value.
///
/// @param positions empty where the values stand sorted
record Order(List<Integer> positions) {

    static final Order SORTED = new Order(List.of());

    static Order of(List<String> values) {
        if (values.size() < 2) {
            return SORTED;
        }
        var sorted = new ArrayList<>(new TreeSet<>(values));
        return sorted.equals(values)
                ? SORTED
                : new Order(values.stream().map(v -> Collections.binarySearch(sorted, v)).toList());
    }

    /// What `ffb:order` says; empty where it says nothing because the values stand sorted.
    Optional<String> written(Node property, String language) {
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder(property.getURI()).append('@').append(language);
        positions.forEach(position -> text.append(' ').append(position));
        return Optional.of(text.toString());
    }

    /// The order of a property's values, where the text is about that property and language.
    static Optional<Order> read(String text, Node property, String language) {
        var about = property.getURI() + "@" + language + " ";
        return text.startsWith(about)
                ? Optional.of(
                        new Order(
                                Arrays.stream(text.substring(about.length()).split(" "))
                                        .map(Integer::valueOf)
                                        .toList()))
                : Optional.empty();
    }

    List<String> restore(List<String> values) {
        if (values.size() < 2 && positions.isEmpty()) {
            return values;
        }
        var sorted = values.stream().sorted().toList();
        return positions.isEmpty() ? sorted : positions.stream().map(sorted::get).toList();
    }
}
