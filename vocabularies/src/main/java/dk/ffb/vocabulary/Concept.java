package dk.ffb.vocabulary;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A concept of a vocabulary, as its publisher states it. Codes in it belong to the same
/// vocabulary.
///
/// @param code unique in its vocabulary, never blank
/// @param kind what sort of thing it is
/// @param status active, or deprecated with successors or a note that says why there are none
/// @param labels preferred labels, exactly one a language and at least one in all (SKOS S14)
/// @param altLabels words that mean the same and may be shown
/// @param hiddenLabels words that people type and that are found but never shown
/// @param definitions what it means
/// @param notes notes for readers
/// @param broader codes of the parents; none for a top concept
/// @param scaleValue the value of a step on a scale, where it is one
/// @param validity the days on which the code may be used, within its release
/// @param replacedBy codes of the successors
public record Concept(
        String code,
        Kind kind,
        Status status,
        Texts labels,
        Texts altLabels,
        Texts hiddenLabels,
        Texts definitions,
        Texts notes,
        List<String> broader,
        @Nullable Integer scaleValue,
        Validity validity,
        List<String> replacedBy) {

    public Concept {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code is never blank");
        }
        broader = List.copyOf(broader);
        replacedBy = List.copyOf(replacedBy);
    }

    /// A concept with a code and a Danish label, and nothing else known of it.
    public static Concept of(String code, String label) {
        return new ConceptBuilder(code).label(Texts.DANISH, label).build();
    }

    public OptionalInt scaleStep() {
        return scaleValue == null ? OptionalInt.empty() : OptionalInt.of(scaleValue);
    }

    public String label(String language) {
        return labels.best(language).orElse(code);
    }

    public ConceptBuilder toBuilder() {
        return new ConceptBuilder(this);
    }
}
