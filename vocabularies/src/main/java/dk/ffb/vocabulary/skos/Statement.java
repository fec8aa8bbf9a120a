package dk.ffb.vocabulary.skos;

import dk.ffb.content.Place;
import org.apache.jena.graph.Node;

/// What a file says of a subject on one line.
///
/// @param file the file; empty where the statement comes from a store
/// @param line 0 where the syntax doesn't tell
record Statement(Node property, Node value, String file, int line) {

    Place place() {
        return new Place(file, line, Terms.prefixed(property));
    }
}
