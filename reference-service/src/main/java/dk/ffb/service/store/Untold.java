package dk.ffb.service.store;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;

/// What is left out of a vocabulary in a directory: that a concept is of the scheme or at its top,
/// and a code that is the end of its concept's URI. All in the graph of a release are of its
/// scheme, and a reader takes the end of the URI for the code.
///
/// Nobody but this program asks a directory, and each code would be one more new node: those are
/// most of what an import costs there. A server is told everything, for others to ask.
record Untold(VocabularyKey key) implements Predicate<Triple> {

    @Override
    public boolean test(Triple triple) {
        var property = triple.getPredicate();
        return property.equals(Terms.IN_SCHEME)
                || property.equals(Terms.TOP_CONCEPT_OF)
                || (property.equals(Terms.NOTATION) && isEndOfUri(triple));
    }

    private boolean isEndOfUri(Triple triple) {
        var code = Values.toText(triple.getObject());
        return triple.getSubject().getURI().equals(BaseUri.DEFAULT.concept(key, code));
    }
}
