package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Nearest;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.Concept;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The concepts of one vocabulary by code. Of several with one code, the first.
///
/// @param concepts in the order of the content
/// @param positions code to position in `concepts`
/// @param elsewhere codes that the vocabulary has in another place
record CodeTable(List<Concept> concepts, Map<String, Integer> positions, Set<String> elsewhere) {

    static CodeTable of(List<Concept> concepts, Set<String> elsewhere) {
        var positions = HashMap.<String, Integer>newHashMap(concepts.size());
        for (var i = 0; i < concepts.size(); i++) {
            positions.putIfAbsent(concepts.get(i).code(), i);
        }
        return new CodeTable(concepts, positions, elsewhere);
    }

    boolean has(String code) {
        return positions.containsKey(code) || elsewhere.contains(code);
    }

    /// The position of the concept with the code, or -1.
    int position(String code) {
        return positions.getOrDefault(code, -1);
    }

    /// A code as an author can find it again: with its label.
    String named(int position) {
        var concept = concepts.get(position);
        return "'%s' (%s)".formatted(concept.code(), concept.label("da"));
    }

    /// A hint at the code that was probably meant. Only short lists are searched for slips of the
    /// hand: a wrong column gives as many unknown codes as there are rows.
    Said hint(String code) {
        if (concepts.size() + elsewhere.size() <= 5000) {
            return Nearest.hint(code, known());
        }
        var lower = code.strip().toLowerCase(Locale.ROOT);
        return has(lower) ? Nearest.asked(lower) : Said.nothing();
    }

    private List<String> known() {
        return Stream.concat(positions.keySet().stream(), elsewhere.stream()).toList();
    }
}
