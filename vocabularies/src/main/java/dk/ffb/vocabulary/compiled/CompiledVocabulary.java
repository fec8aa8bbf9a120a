package dk.ffb.vocabulary.compiled;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.List;

/// One release of a vocabulary, compiled: immutable arrays, made for the questions asked.
///
/// Concepts are numbered from 0 in the publisher's order. A number means nothing outside this
/// object.
public final class CompiledVocabulary {

    /// The answer of [#find] for a code that is not there.
    public static final int UNKNOWN = -1;

    /// Compiles content that has been checked: codes are unique, parents are there, no cycles.
    public static CompiledVocabulary of(VocabularyContent content) {
        throw new UnsupportedOperationException();
    }

    public Vocabulary vocabulary() {
        throw new UnsupportedOperationException();
    }

    /// How many concepts there are.
    public int size() {
        throw new UnsupportedOperationException();
    }

    /// The number of the concept with this code, to the letter, or [#UNKNOWN].
    public int find(String code) {
        throw new UnsupportedOperationException();
    }

    public String code(int concept) {
        throw new UnsupportedOperationException();
    }

    /// The preferred label in the language, else in Danish, else in any, else the code.
    public String label(int concept, String language) {
        throw new UnsupportedOperationException();
    }

    /// All that the release says of the concept.
    public Concept concept(int concept) {
        throw new UnsupportedOperationException();
    }

    public Kind kind(int concept) {
        throw new UnsupportedOperationException();
    }

    public Status status(int concept) {
        throw new UnsupportedOperationException();
    }

    public Validity validity(int concept) {
        throw new UnsupportedOperationException();
    }

    /// Whether the concept may be used on a day, counted from 1970-01-01.
    public boolean holds(int concept, int epochDay) {
        throw new UnsupportedOperationException();
    }

    public int[] replacedBy(int concept) {
        throw new UnsupportedOperationException();
    }

    public int[] parents(int concept) {
        throw new UnsupportedOperationException();
    }

    public int[] children(int concept) {
        throw new UnsupportedOperationException();
    }

    /// Concepts without a parent, in the publisher's order.
    public int[] tops() {
        throw new UnsupportedOperationException();
    }

    /// Whether `ancestor` is above `concept`, however far. A concept is not above itself.
    public boolean isBelow(int concept, int ancestor) {
        throw new UnsupportedOperationException();
    }

    /// All that are above, nearest first, each once.
    public int[] ancestors(int concept) {
        throw new UnsupportedOperationException();
    }

    /// All that are below, depth first in the publisher's order, each once.
    public int[] descendants(int concept) {
        throw new UnsupportedOperationException();
    }

    /// The way from a top concept down to the first parent, without the concept itself.
    public int[] path(int concept) {
        throw new UnsupportedOperationException();
    }

    public List<ConceptCollection> collections() {
        throw new UnsupportedOperationException();
    }

    /// The content that it was compiled from, equal to the letter.
    public VocabularyContent content() {
        throw new UnsupportedOperationException();
    }
}
