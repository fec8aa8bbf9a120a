package dk.ffb.vocabulary.shapes;

/// A part of a concept that a finding can point at; each format has its own name for it.
public enum ConceptPart {
    CODE,
    LABEL,
    ALT_LABEL,
    HIDDEN_LABEL,
    DEFINITION,
    NOTE,
    PARENT,
    STATUS,
    SUCCESSOR
}
