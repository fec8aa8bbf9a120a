package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The codes of other vocabularies behind each mapped name, as numbers: there may be as many as
/// there are local codes in the country.
final class MappedNames {

    private final Concepts concepts;
    private final int[] first;
    private final int[] numbers;

    /// Terms of vocabularies that are not in the index.
    private final List<MappedTerm> foreign = new ArrayList<>();

    MappedNames(Concepts concepts, List<Name> names) {
        this.concepts = concepts;
        first = new int[names.size() + 1];
        for (var i = 0; i < names.size(); i++) {
            first[i + 1] = first[i] + names.get(i).terms().size();
        }
        numbers = new int[first[names.size()]];
        var at = 0;
        for (var name : names) {
            for (var term : name.terms()) {
                numbers[at++] = number(term);
            }
        }
    }

    private int number(MappedTerm term) {
        var number = concepts.number(term.code());
        if (number == CompiledVocabulary.UNKNOWN) {
            foreign.add(term);
            return -foreign.size();
        }
        return number;
    }

    String label(int name) {
        var number = numbers[first[name]];
        return number < 0 ? foreign.get(-number - 1).label() : concepts.label(number, Texts.DANISH);
    }

    /// The code behind the name that was asked for; the first where none of them was.
    Code code(int name, String key) {
        for (var i = first[name]; i < first[name + 1]; i++) {
            if (CodeForms.key(code(numbers[i]).value()).equals(key)) {
                return code(numbers[i]);
            }
        }
        return code(numbers[first[name]]);
    }

    private Code code(int number) {
        return number < 0 ? foreign.get(-number - 1).code() : concepts.code(number);
    }

    /// Terms with one label and one nearness are one name.
    static List<List<MappedTerm>> byName(List<MappedTerm> terms) {
        if (terms.size() == 1) {
            return List.of(terms);
        }
        Map<String, List<MappedTerm>> byName = new HashMap<>();
        var inOrder = new ArrayList<List<MappedTerm>>();
        for (var term : terms) {
            var same =
                    byName.computeIfAbsent(
                            term.weight() + " " + term.label(),
                            _ -> {
                                var one = new ArrayList<MappedTerm>();
                                inOrder.add(one);
                                return one;
                            });
            same.add(term);
        }
        return inOrder;
    }
}
