package dk.ffb.vocabulary;

import java.util.List;

/// A named subset of a vocabulary (SKOS collection; KL calls it a sortiment).
///
/// @param key unique among the collections of its vocabulary
/// @param titles what it is called
/// @param descriptions what it is for
/// @param members codes of the vocabulary, in the publisher's order
public record ConceptCollection(
        String key, Texts titles, Texts descriptions, List<String> members) {

    public ConceptCollection {
        members = List.copyOf(members);
    }
}
