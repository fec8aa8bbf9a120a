package dk.ffb.mapping.report;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A code of a vocabulary that the report names, and what it is called there.
public record Labelled(String code, String label) {

    static Labelled of(CompiledVocabulary vocabulary, int concept, String language) {
        return new Labelled(vocabulary.code(concept), vocabulary.label(concept, language));
    }

    /// A code that may not be there; then it is its own label.
    static Labelled of(CompiledVocabulary vocabulary, String code, String language) {
        var concept = vocabulary.find(code);
        return concept == CompiledVocabulary.UNKNOWN
                ? new Labelled(code, code)
                : of(vocabulary, concept, language);
    }
}
