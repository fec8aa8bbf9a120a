package dk.ffb.mapping.translate;

/// Translates codes as of one day in one edition. Immutable; for many threads.
public final class Translator {

    /// Asks for one code. The system must be a vocabulary of this edition.
    ///
    /// @throws IllegalArgumentException for a system or target that is not there
    public Answer translate(TranslationQuery query) {
        throw new UnsupportedOperationException();
    }
}
