package dk.ffb.mapping.compiled;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A column of codes and the concepts of one vocabulary that they stand for.
final class Resolved {

    private final Words codes;
    private final int[] concepts;

    Resolved(Words codes, CompiledVocabulary vocabulary) {
        this.codes = codes;
        concepts = new int[codes.texts().size()];
        for (var i = 0; i < concepts.length; i++) {
            concepts[i] = codes.texts().findIn(vocabulary, i);
        }
    }

    /// The concept of the row, or [CompiledVocabulary#UNKNOWN] where the cell is empty or names a
    /// code that the vocabulary has not.
    int concept(int row) {
        var number = codes.number(row);
        return number == 0 ? CompiledVocabulary.UNKNOWN : concepts[number - 1];
    }
}
