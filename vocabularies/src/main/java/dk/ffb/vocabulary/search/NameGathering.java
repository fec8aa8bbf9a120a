package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.search.Name.Standing;
import java.util.ArrayList;
import java.util.List;

/// Gathers all names of the concepts that hold on a day, and what they are mapped to.
final class NameGathering {

    private final Concepts concepts;
    private final int day;
    private final List<Name> names = new ArrayList<>();
    private final MappedConcepts.Builder mapped;

    NameGathering(Concepts concepts, int day) {
        this.concepts = concepts;
        this.day = day;
        mapped = new MappedConcepts.Builder(concepts);
    }

    /// The names in their order.
    List<Name> names() {
        names.sort(Name.ORDER);
        return names;
    }

    MappedConcepts mapped() {
        return mapped.build();
    }

    NameGathering gather(MappedTerms terms) {
        for (var v = 0; v < concepts.vocabularies().size(); v++) {
            var vocabulary = concepts.vocabularies().get(v);
            for (var n = 0; n < vocabulary.size(); n++) {
                if (vocabulary.holds(n, day)) {
                    var number = concepts.number(v, n);
                    addNames(vocabulary.concept(n), v, number);
                    terms.of(concepts.code(number)).forEach(term -> mapped.add(number, term));
                }
            }
        }
        return this;
    }

    private void addNames(Concept concept, int rank, int number) {
        var isActive = concept.status() == Status.ACTIVE;
        var standing =
                new Standing(isActive, concepts.isLocal(number), concepts.isCommon(number), rank);
        for (var source : Source.values()) {
            var texts = source.texts(concept);
            for (var i = 0; i < texts.size(); i++) {
                var text = Normalizer.compose(texts.get(i).text());
                var order = Name.pack(source, standing, text);
                names.add(new Name(number, source, i, texts.get(i).isEnglish(), text, order));
            }
        }
    }
}
