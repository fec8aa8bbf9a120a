package dk.ffb.mapping.translate;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.compiled.Link;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.MappedTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The vocabularies in force and the mapping sets between them, linked: a graph to find ways in.
///
/// It is the same for all days between two changes of release; a day comes in with [#translator].
public final class Network {

    /// How many ways are kept for questions to come, together some 30 MB.
    private static final int MOST_WAYS_KEPT = 1_000_000;

    private final List<InForce<CompiledVocabulary>> vocabularies;
    private final Map<VocabularyKey, Integer> numbers = new HashMap<>();
    private final List<List<Hop>> hops = new ArrayList<>();
    private final Map<MappingSetKey, InForce<CompiledMappingSet>> sets = new HashMap<>();
    private final LocalDate allHoldFrom;
    private final Map<WaysFinder.Wanted, Ways> known = new ConcurrentHashMap<>();
    private final AtomicInteger waysKept = new AtomicInteger();

    /// Links the mapping sets to the vocabularies. A set that speaks of a vocabulary that is not
    /// there leads nowhere.
    public Network(
            Collection<InForce<CompiledVocabulary>> vocabularies,
            Collection<InForce<CompiledMappingSet>> mappingSets) {
        this.vocabularies =
                vocabularies.stream().sorted(Comparator.comparing(InForce::key)).toList();
        for (var vocabulary : this.vocabularies) {
            numbers.put(new VocabularyKey(vocabulary.key()), hops.size());
            hops.add(new ArrayList<>());
        }
        allHoldFrom =
                Stream.concat(vocabularies.stream(), mappingSets.stream())
                        .map(InForce::validFrom)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        mappingSets.stream().sorted(Comparator.comparing(InForce::key)).forEach(this::connect);
    }

    private void connect(InForce<CompiledMappingSet> set) {
        sets.put(set.content().key(), set);
        var subject = numbers.get(set.content().subject());
        var object = numbers.get(set.content().object());
        if (subject != null && object != null) {
            var link = link(set.content(), subject, object);
            hops.get(subject).add(new Hop(set, link.forward(), subject, object));
            hops.get(object).add(new Hop(set, link.inverted(), object, subject));
        }
    }

    private Link link(CompiledMappingSet set, int subject, int object) {
        return set.link(vocabulary(subject).content(), vocabulary(object).content());
    }

    /// Answers for a day.
    public Translator translator(LocalDate day) {
        return new Translator(this, day);
    }

    /// What other vocabularies call a concept on a day: one hop, both ways.
    public MappedTerms mappedTerms(LocalDate day) {
        return new NetworkTerms(this, day);
    }

    boolean has(VocabularyKey key) {
        return numbers.containsKey(key);
    }

    /// The number of a vocabulary here.
    ///
    /// @throws IllegalArgumentException for one that is not there
    int number(VocabularyKey key) {
        var number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("there is no vocabulary " + key);
        }
        return number;
    }

    Set<Integer> numbers(Set<VocabularyKey> keys) {
        if (keys.size() == 1) {
            return Set.of(number(keys.iterator().next()));
        }
        return keys.stream().map(this::number).collect(Collectors.toUnmodifiableSet());
    }

    int size() {
        return vocabularies.size();
    }

    InForce<CompiledVocabulary> vocabulary(int number) {
        return vocabularies.get(number);
    }

    Optional<InForce<CompiledMappingSet>> mappingSet(MappingSetKey key) {
        return Optional.ofNullable(sets.get(key));
    }

    VocabularyKey key(int number) {
        return vocabularies.get(number).content().vocabulary().key();
    }

    /// Whether anything in force answers for a day before its first release.
    boolean hasEarly(LocalDate day) {
        return day.isBefore(allHoldFrom);
    }

    /// Ways out of a vocabulary, by mapping set.
    List<Hop> hops(int vocabulary) {
        return hops.get(vocabulary);
    }

    /// All ways to the targets (to all vocabularies where none is named), found once.
    Ways ways(int system, Set<Integer> targets, int maxHops) {
        var wanted = new WaysFinder.Wanted(system, targets, maxHops);
        var ways = known.get(wanted);
        if (ways == null) {
            ways = new WaysFinder(this, wanted).find();
            keep(wanted, ways);
        }
        return ways;
    }

    /// A question without a way counts too: there is no end to the targets that one can name.
    private void keep(WaysFinder.Wanted wanted, Ways ways) {
        if (waysKept.addAndGet(ways.size()) > MOST_WAYS_KEPT) {
            known.clear();
            waysKept.set(ways.size());
        }
        known.put(wanted, ways);
    }
}
