package dk.ffb.mapping.suggest;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Texts;
import java.util.List;
import java.util.stream.Stream;

/// What is known of a code that wants a counterpart.
///
/// @param code the code itself, where it is known; else empty
/// @param label what its system calls it
/// @param otherNames what else it is called
/// @param definitions what it is said to mean
/// @param kind what sort of thing it is, as far as known
public record Term(
        String code, String label, List<String> otherNames, List<String> definitions, Kind kind) {

    public Term {
        otherNames = List.copyOf(otherNames);
        definitions = List.copyOf(definitions);
    }

    /// A code of a list that is in no vocabulary yet.
    public static Term of(String code, String label) {
        return new Term(code, label, List.of(), List.of(), Kind.OTHER);
    }

    static Term of(Concept concept) {
        var label = concept.label(Texts.DANISH);
        var names =
                Stream.of(concept.labels(), concept.altLabels())
                        .flatMap(texts -> texts.byLanguage().values().stream())
                        .flatMap(List::stream)
                        .filter(name -> !name.equals(label))
                        .distinct()
                        .toList();
        var definitions =
                concept.definitions().byLanguage().values().stream().flatMap(List::stream).toList();
        return new Term(concept.code(), label, names, definitions, concept.kind());
    }
}
