package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/// Counts the concepts that match, each once, and keeps those of the page asked for.
final class HitCollector {

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
    private int total;

    /// A hit of the page.
    ///
    /// @param place among all hits, from 0
    /// @param tier how it matched
    record Found(int document, int place, Tier tier, How how) {}

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
                    add(name, tier, tier.how());
                    return true;
                });
    }

    void add(int document, Tier tier, How how) {
        var concept = table.concept(document);
        if (seen.getAndSet(concept)) {
            return;
        }
        var vocabulary = concepts.vocabulary(concept);
        var kind = concepts.kind(concept);
        if (vocabularies[vocabulary] && kinds[kind]) {
            if (total >= offset && page.size() < limit) {
                page.add(new Found(document, total, tier, how));
            }
            total++;
            byVocabulary[vocabulary]++;
            byKind[kind]++;
        }
    }

    boolean hasSeen(int concept) {
        return seen.get(concept);
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
        var counts = new TreeMap<VocabularyKey, Integer>();
        for (var v = 0; v < byVocabulary.length; v++) {
            if (byVocabulary[v] > 0) {
                counts.put(concepts.vocabularies().get(v).vocabulary().key(), byVocabulary[v]);
            }
        }
        return mostFirst(counts, VocabularyKey::value);
    }

    SequencedMap<String, Integer> byKind() {
        var counts = new TreeMap<String, Integer>();
        for (var k = 0; k < byKind.length; k++) {
            if (byKind[k] > 0) {
                counts.put(Concepts.KINDS.get(k).text(), byKind[k]);
            }
        }
        return mostFirst(counts, text -> text);
    }

    private static <K> SequencedMap<String, Integer> mostFirst(
            Map<K, Integer> counts, java.util.function.Function<K, String> text) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(text.apply(entry.getKey()), entry.getValue()));
        return sorted;
    }
}
