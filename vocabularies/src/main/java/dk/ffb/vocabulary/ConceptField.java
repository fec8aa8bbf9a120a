package dk.ffb.vocabulary;

/// A part of a vocabulary that a file may say or leave out, beside code and preferred label.
public enum ConceptField {
    OTHER_LANGUAGES,
    ALT_LABELS,
    HIDDEN_LABELS,
    DEFINITIONS,
    NOTES,
    BROADER,
    KIND,
    STATUS,
    SCALE_VALUE,
    VALIDITY,
    REPLACED_BY,
    COLLECTIONS
}
