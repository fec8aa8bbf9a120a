package dk.ffb.mapping.edition;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A release of a vocabulary with its compiled content.
public record VocabularyRelease(Release release, CompiledVocabulary content) {}
