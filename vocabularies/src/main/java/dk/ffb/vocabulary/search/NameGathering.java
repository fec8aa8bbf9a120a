package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.search.Name.Standing;
import java.util.ArrayList;
import java.util.List;

/// Gathers all names of the concepts that hold on a day.
final class NameGathering {

    private final Concepts concepts;
    private final MappedTerms mapped;
    private final int day;
    private final List<Name> names = new ArrayList<>();

    NameGathering(Concepts concepts, MappedTerms mapped, int day) {
        this.concepts = concepts;
        this.mapped = mapped;
        this.day = day;
    }

    List<Name> gather() {
        for (var v = 0; v < concepts.vocabularies().size(); v++) {
            var vocabulary = concepts.vocabularies().get(v);
            for (var n = 0; n < vocabulary.size(); n++) {
                if (vocabulary.holds(n, day)) {
                    gather(vocabulary.concept(n), v, concepts.number(v, n));
                }
            }
        }
        return names;
    }

    private void gather(Concept concept, int rank, int number) {
        var isActive = concept.status() == Status.ACTIVE;
        var standing = new Standing(isActive, concepts.isLocal(number), rank);
        for (var source : Source.values()) {
            addTexts(concept, source, standing, number);
        }
        addMapped(standing, number);
    }

    private void addTexts(Concept concept, Source source, Standing standing, int number) {
        var texts = source.texts(concept);
        for (var i = 0; i < texts.size(); i++) {
            var text = Normalizer.compose(texts.get(i).text());
            var order = Name.pack(source, standing, 0, text);
            names.add(
                    new Name(number, source, i, texts.get(i).isEnglish(), text, List.of(), order));
        }
    }

    private void addMapped(Standing standing, int number) {
        var ordinal = 0;
        for (var terms : MappedNames.byName(mapped.of(concepts.code(number)))) {
            if (terms.isEmpty()) {
                continue;
            }
            var text = Normalizer.compose(terms.getFirst().label());
            var nearness = Math.round((1 - terms.getFirst().weight()) * 10);
            var order = Name.pack(Source.MAPPED, standing, nearness, text);
            names.add(new Name(number, Source.MAPPED, ordinal++, false, text, terms, order));
        }
    }
}
