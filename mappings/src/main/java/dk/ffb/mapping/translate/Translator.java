package dk.ffb.mapping.translate;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.translate.Answer.Note;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.List;

/// Translates codes as of one day in one edition. Immutable; for many threads.
public final class Translator {

    private final Network network;
    private final LocalDate day;

    Translator(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
    }

    /// Asks for one code. The system must be a vocabulary of this edition.
    ///
    /// @throws IllegalArgumentException for a system or target that is not there
    public Answer translate(TranslationQuery query) {
        return route(query).answer(query.code());
    }

    /// Prepares to ask the same for many codes; the code of the query itself is not looked at.
    ///
    /// @throws IllegalArgumentException for a system or target that is not there
    public Route route(TranslationQuery query) {
        var system = network.number(query.system());
        var targets = network.numbers(query.targets());
        return new Route(
                network, day, query, network.ways(system, targets, query.maxHops()), targets);
    }

    /// What a reader must know of answers about a vocabulary, such as `before-first-release`.
    public List<Note> notes(VocabularyKey vocabulary) {
        return network.has(vocabulary)
                ? notes(network.vocabulary(network.number(vocabulary)))
                : List.of();
    }

    /// What a reader must know of answers about a mapping set, such as `before-first-release`.
    public List<Note> notes(MappingSetKey mappingSet) {
        return network.mappingSet(mappingSet).map(this::notes).orElse(List.of());
    }

    private List<Note> notes(InForce<?> used) {
        return used.isEarly(day) ? List.of(new Notes(day).beforeFirstRelease(used)) : List.of();
    }
}
