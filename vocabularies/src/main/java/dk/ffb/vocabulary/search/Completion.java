package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Code;

/// A way to go on from what was typed.
///
/// @param text the label, alternative label or code that completes it
/// @param concept the concept that it leads to
/// @param label the preferred label of that concept
public record Completion(String text, Code concept, String label) {}
