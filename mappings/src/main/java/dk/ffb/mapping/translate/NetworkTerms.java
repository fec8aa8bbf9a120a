package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Validities;
import dk.ffb.vocabulary.search.MappedTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the mapping sets in force say that other vocabularies call a concept.
final class NetworkTerms implements MappedTerms {

    private final Network network;
    private final int day;

    NetworkTerms(Network network, LocalDate day) {
        this.network = network;
        this.day = Validities.day(day, 0);
    }

    @Override
    public List<MappedTerm> of(Code concept) {
        if (!network.has(concept.vocabulary())) {
            return List.of();
        }
        var vocabulary = network.number(concept.vocabulary());
        var number = network.vocabulary(vocabulary).content().find(concept.value());
        var terms = new ArrayList<MappedTerm>();
        if (number != CompiledVocabulary.UNKNOWN) {
            for (var hop : network.hops(vocabulary)) {
                if (!hop.isWithin()) {
                    addTerms(hop.direction(), number, terms);
                }
            }
        }
        return terms;
    }

    private void addTerms(Direction direction, int concept, List<MappedTerm> terms) {
        var to = direction.to();
        for (var i = direction.first(concept); i < direction.end(concept); i++) {
            var other = direction.concept(i);
            if (other != Direction.NOWHERE && direction.holds(i, day) && to.holds(other, day)) {
                terms.add(
                        new MappedTerm(
                                new Code(to.vocabulary().key(), to.code(other)),
                                to.label(other, Texts.DANISH),
                                weight(direction.relation(i))));
            }
        }
    }

    private static float weight(Relation relation) {
        return switch (relation) {
            case EXACT -> 1f;
            case CLOSE -> 0.8f;
            case BROAD, NARROW -> 0.6f;
            case RELATED -> 0.4f;
            case NONE -> 0f;
        };
    }
}
