package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Suggests what the codes of one mapping set's subject might be mapped to. For one thread at a
/// time.
public final class Suggester {

    private static final double SAME_KIND = 0.1;

    private final CompiledVocabulary subject;
    private final CompiledVocabulary object;
    private final CompiledMappingSet set;
    private final RowsBySource rows;
    private final NameEvidence names;
    private final MappingEvidence mappings;
    private final NeighbourEvidence neighbours;
    private final String language;
    private final int day;

    private Suggester(
            Snapshot snapshot,
            CompiledVocabulary subject,
            CompiledVocabulary object,
            CompiledMappingSet set,
            String language) {
        this.subject = subject;
        this.object = object;
        this.set = set;
        this.rows = new RowsBySource(set, snapshot.at());
        this.names = new NameEvidence(snapshot.search(), set.object(), language);
        this.mappings =
                new MappingEvidence(
                        snapshot.search(),
                        snapshot.translator(),
                        set.subject(),
                        set.object(),
                        others(snapshot, set.object()),
                        language);
        this.neighbours = new NeighbourEvidence(subject, object, rows, language);
        this.language = language;
        this.day = Math.toIntExact(snapshot.at().toEpochDay());
    }

    /// Empty where there is no such mapping set on the day.
    ///
    /// @param language of the labels
    public static Optional<Suggester> of(Snapshot snapshot, MappingSetKey key, String language) {
        return snapshot.mappingSet(key)
                .map(MappingSetRelease::content)
                .flatMap(set ->
                        vocabulary(snapshot, set.subject())
                                .flatMap(subject ->
                                        vocabulary(snapshot, set.object())
                                                .map(object ->
                                                        new Suggester(
                                                                snapshot, subject, object, set,
                                                                language))));
    }

    private static Optional<CompiledVocabulary> vocabulary(Snapshot snapshot, VocabularyKey key) {
        return snapshot.vocabulary(key).map(VocabularyRelease::content);
    }

    /// What a code of the subject vocabulary might be mapped to beside what it is mapped to
    /// already; empty where there is no such code.
    public Optional<CodeSuggestions> forCode(String code, int most) {
        var concept = subject.find(code);
        return concept == CompiledVocabulary.UNKNOWN
                ? Optional.empty()
                : Optional.of(forConcept(concept, most));
    }

    /// What each code in use that nobody has said anything of might be mapped to, in the
    /// vocabulary's order; made one at a time, as it is asked for.
    public Stream<CodeSuggestions> forUnmapped(int most) {
        return unmapped().map(code -> forConcept(subject.find(code), most));
    }

    /// The codes in use that nobody has said anything of, in the vocabulary's order.
    public Stream<String> unmapped() {
        return IntStream.range(0, subject.size())
                .filter(c -> subject.status(c) == Status.ACTIVE && subject.holds(c, day))
                .mapToObj(subject::code)
                .filter(code -> rows.of(code).isEmpty());
    }

    /// What a code of a list that is not in the subject vocabulary yet might be mapped to.
    public CodeSuggestions forTerm(Term term, int most) {
        return suggestions(term, gather(term), most);
    }

    private CodeSuggestions forConcept(int concept, int most) {
        var term = Term.of(subject.concept(concept));
        var gathering = gather(term);
        neighbours.gather(concept, gathering);
        return suggestions(term, gathering, most);
    }

    private Gathering gather(Term term) {
        var gathering = new Gathering(object, day, excluded(term.code()));
        names.gather(term, gathering);
        mappings.gather(term, gathering);
        return gathering;
    }

    private CodeSuggestions suggestions(Term term, Gathering gathering, int most) {
        addKind(term.kind(), gathering);
        return new CodeSuggestions(term.code(), term.label(), gathering.best(most, language));
    }

    private static Set<VocabularyKey> others(Snapshot snapshot, VocabularyKey object) {
        return snapshot.vocabularies().stream()
                .map(release -> release.content().vocabulary().key())
                .filter(key -> !key.equals(object))
                .collect(Collectors.toSet());
    }

    /// What the code is mapped to already, and what it is said not to be.
    private Set<String> excluded(String code) {
        var excluded = new HashSet<String>();
        for (var row : rows.of(code)) {
            addTarget(row, excluded);
        }
        for (var row : set.withoutMappings().denied()) {
            if (code.equals(row.source()) && row.relation() == Relation.EXACT) {
                addTarget(row, excluded);
            }
        }
        return excluded;
    }

    private static void addTarget(Mapping row, Set<String> excluded) {
        if (row.target() != null) {
            excluded.add(row.target());
        }
    }

    private void addKind(Kind kind, Gathering gathering) {
        if (kind == Kind.OTHER) {
            return;
        }
        for (var candidate : gathering.concepts()) {
            if (object.kind(candidate) == kind) {
                gathering.add(
                        object.code(candidate),
                        new Evidence(
                                Evidence.Type.SAME_KIND,
                                SAME_KIND,
                                Relation.RELATED,
                                "Samme slags begreb",
                                "The same kind of concept"));
            }
        }
    }
}
