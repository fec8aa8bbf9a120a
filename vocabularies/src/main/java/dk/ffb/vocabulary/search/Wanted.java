package dk.ffb.vocabulary.search;

import java.util.Arrays;

/// Which vocabularies and kinds a search is for.
final class Wanted {

    private final Concepts concepts;
    private final boolean[] vocabularies;
    private final boolean[] kinds;

    private Wanted(Concepts concepts, boolean[] vocabularies, boolean[] kinds) {
        this.concepts = concepts;
        this.vocabularies = vocabularies;
        this.kinds = kinds;
    }

    static Wanted by(SearchQuery query, Concepts concepts) {
        var vocabularies = new boolean[concepts.vocabularies().size()];
        if (query.vocabularies().isEmpty()) {
            Arrays.fill(vocabularies, true);
        } else {
            query.vocabularies()
                    .forEach(key -> concepts.place(key).ifPresent(v -> vocabularies[v] = true));
        }
        var kinds = new boolean[Concepts.KINDS.size()];
        for (var k = 0; k < kinds.length; k++) {
            kinds[k] = query.kinds().isEmpty() || query.kinds().contains(Concepts.KINDS.get(k));
        }
        return new Wanted(concepts, vocabularies, kinds);
    }

    boolean has(int concept) {
        return hasVocabulary(concepts.vocabulary(concept)) && hasKind(concepts.kind(concept));
    }

    /// Whether concepts of the vocabulary at this place are wanted.
    boolean hasVocabulary(int place) {
        return vocabularies[place];
    }

    /// Whether concepts of the kind at this place are wanted.
    boolean hasKind(int place) {
        return kinds[place];
    }
}
