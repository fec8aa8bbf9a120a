package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.lucene.util.FixedBitSet;

/// Counts the concepts that match, each once, and keeps those of the page asked for.
final class HitCollector {

    private static final List<String> KINDS = Concepts.KINDS.stream().map(Kind::text).toList();
    private static final int MOST_LEADS = 200;

    private final NameTable table;
    private final Concepts concepts;
    private final FixedBitSet seen;
    private final boolean[] vocabularies;
    private final boolean[] kinds;
    private final int[] byVocabulary;
    private final int[] byKind = new int[Concepts.KINDS.size()];
    private final int offset;
    private final int limit;
    private final List<Found> page = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();
    private int total;

    /// A hit of the page.
    ///
    /// @param name that matched: one of the concept or of one that it is mapped to
    /// @param place among all hits, from 0
    /// @param tier how it matched
    record Found(int concept, int name, int place, Tier tier, How how) {}

    HitCollector(NameTable table, SearchQuery query) {
        this.table = table;
        concepts = table.concepts();
        seen = new FixedBitSet(Math.max(1, table.concepts().size()));
        offset = Math.max(0, query.offset());
        limit = Math.max(0, query.limit());
        vocabularies = new boolean[concepts.vocabularies().size()];
        for (var v = 0; v < vocabularies.length; v++) {
            var key = concepts.vocabularies().get(v).vocabulary().key();
            vocabularies[v] = query.vocabularies().isEmpty() || query.vocabularies().contains(key);
        }
        kinds = new boolean[Concepts.KINDS.size()];
        for (var k = 0; k < kinds.length; k++) {
            kinds[k] = query.kinds().isEmpty() || query.kinds().contains(Concepts.KINDS.get(k));
        }
        byVocabulary = new int[vocabularies.length];
    }

    /// The matching names from one document up to another, in their order.
    void add(NameSet names, int from, int to, Tier tier) {
        names.each(
                from,
                to,
                name -> {
                    add(table.concept(name), name, tier, tier.how());
                    return true;
                });
    }

    void add(int concept, int name, Tier tier, How how) {
        if (seen.getAndSet(concept)) {
            return;
        }
        if (tier.leadsOn() && leads.size() < MOST_LEADS) {
            leads.add(name);
        }
        var vocabulary = concepts.vocabulary(concept);
        var kind = concepts.kind(concept);
        if (vocabularies[vocabulary] && kinds[kind]) {
            if (total >= offset && page.size() < limit) {
                page.add(new Found(concept, name, total, tier, how));
            }
            total++;
            byVocabulary[vocabulary]++;
            byKind[kind]++;
        }
    }

    /// The first names that were found well enough to go on to what they are mapped to, whether or
    /// not they are wanted themselves.
    List<Integer> leads() {
        return List.copyOf(leads);
    }

    /// Whether what follows can only be counted.
    boolean isFull() {
        return total >= offset + limit;
    }

    int total() {
        return total;
    }

    List<Found> page() {
        return page;
    }

    SequencedMap<String, Integer> byVocabulary() {
        return mostFirst(byVocabulary, concepts.keys());
    }

    SequencedMap<String, Integer> byKind() {
        return mostFirst(byKind, KINDS);
    }

    /// Among equals in the order of the names.
    private static SequencedMap<String, Integer> mostFirst(int[] counts, List<String> names) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparing(names::get));
        var sorted = new LinkedHashMap<String, Integer>();
        found.forEach(i -> sorted.put(names.get(i), counts[i]));
        return sorted;
    }
}
