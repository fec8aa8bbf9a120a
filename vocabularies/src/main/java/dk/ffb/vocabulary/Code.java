package dk.ffb.vocabulary;

/// A code and the vocabulary that it belongs to. The same text in two vocabularies is two codes.
///
/// @param vocabulary where the code is defined
/// @param value the code itself, never blank, kept to the letter
public record Code(VocabularyKey vocabulary, String value) {

    public Code {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a code is never blank");
        }
    }

    @Override
    public String toString() {
        return vocabulary + ":" + value;
    }
}
