package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Place;

/// Knows where in its file a format said something, so that a check can point there.
///
/// Concepts and collections are named by their position in the content, not by code: two with the
/// same code are one of the faults.
public interface Locator {

    /// Where the vocabulary itself is described.
    Place vocabulary();

    /// Where a part of a concept stands.
    ///
    /// @param concept its position in the content, from 0
    /// @param value the very text or code meant, where there may be several
    Place concept(int concept, ConceptPart part, String value);

    /// Where a collection, or one member of it, stands.
    ///
    /// @param collection its position in the content, from 0
    /// @param member the code meant, or empty for the collection itself
    Place collection(int collection, String member);

    /// For content that never was a file: all that is known is a name.
    static Locator named(String name) {
        return new Locator() {
            @Override
            public Place vocabulary() {
                return new Place(name, 0, null);
            }

            @Override
            public Place concept(int concept, ConceptPart part, String value) {
                return vocabulary();
            }

            @Override
            public Place collection(int collection, String member) {
                return vocabulary();
            }
        };
    }
}
