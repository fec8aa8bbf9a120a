package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Concepts that have no name with all words of the query: all words in several names, words with
/// slips, and, where little else is found, some of the words, the rarest counting most.
final class ScatteredMatches {

    private static final int ENOUGH = 10;
    private static final int MOST_NAMES = 5_000;
    private static final float WORTH_SHOWING = 0.5f;

    private final NameTable table;
    private final List<Matches> words;
    private final HitCollector hits;

    ScatteredMatches(NameIndex index, List<Matches> wanted, HitCollector hits) {
        this.table = index.table();
        this.words = wanted;
        this.hits = hits;
    }

    /// What of the query a concept has.
    private static final class Partial {
        private final int[] name;
        private final float[] worth;
        private final How[] how;

        private Partial(int words) {
            name = new int[words];
            worth = new float[words];
            how = new How[words];
        }

        private void better(int word, int document, float value, How way) {
            if (value > worth[word]) {
                worth[word] = value;
                name[word] = document;
                how[word] = way;
            }
        }

        private float sum() {
            var sum = 0f;
            for (var value : worth) {
                sum += value;
            }
            return sum;
        }

        private boolean hasAll() {
            for (var value : worth) {
                if (value == 0) {
                    return false;
                }
            }
            return true;
        }

        private int best() {
            var best = 0;
            for (var i = 1; i < worth.length; i++) {
                best = worth[i] > worth[best] ? i : best;
            }
            return best;
        }
    }

    void run() {
        if (words.size() == 1) {
            slips();
            return;
        }
        if (hits.total() >= ENOUGH) {
            return;
        }
        var partials = partials();
        show(partials.stream().filter(Partial::hasAll).toList(), Tier.ALL_WORDS_OF_CONCEPT);
        slips();
        if (hits.total() < ENOUGH && !partials.isEmpty()) {
            var least = partials.getFirst().sum() * WORTH_SHOWING;
            show(partials.stream().filter(p -> p.sum() >= least).toList(), Tier.SOME_WORDS);
        }
    }

    private void slips() {
        var all = words.getFirst().at(Level.SLIP).clone();
        words.forEach(word -> all.and(word.at(Level.SLIP)));
        hits.add(all, 0, table.size(), Tier.SLIP);
    }

    private void show(List<Partial> partials, Tier tier) {
        for (var partial : partials) {
            var best = partial.best();
            hits.add(partial.name[best], tier, partial.how[best]);
        }
    }

    private List<Partial> partials() {
        var byConcept = new HashMap<Integer, Partial>();
        for (var i = 0; i < words.size(); i++) {
            gather(i, byConcept);
        }
        var sorted = new ArrayList<>(byConcept.values());
        sorted.sort(
                Comparator.comparingDouble(Partial::sum)
                        .reversed()
                        .thenComparingInt(partial -> partial.name[partial.best()]));
        return sorted;
    }

    private void gather(int word, Map<Integer, Partial> byConcept) {
        var matches = words.get(word);
        var count = matches.at(Level.SLIP).cardinality();
        var rarity = (float) Math.log(1 + table.size() / (1.0 + count));
        FixedBitSet before = null;
        for (var level : Level.values()) {
            if (level == Level.BEGINNING) {
                continue;
            }
            var now = matches.at(level);
            var left = MOST_NAMES;
            for (var d = next(now, 0);
                    d != DocIdSetIterator.NO_MORE_DOCS && left > 0;
                    d = next(now, d + 1)) {
                if (before == null || !before.get(d)) {
                    byConcept
                            .computeIfAbsent(table.concept(d), _ -> new Partial(words.size()))
                            .better(word, d, rarity * worth(level, d), how(level, d));
                    left--;
                }
            }
            before = now;
        }
    }

    private static int next(FixedBitSet bits, int from) {
        return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private float worth(Level level, int document) {
        var word = level.worth();
        return document < table.endOfNames()
                ? word
                : document < table.endOfMapped() ? word * 0.5f : word * 0.4f;
    }

    private How how(Level level, int document) {
        return document < table.endOfNames()
                ? level.how()
                : document < table.endOfMapped() ? How.MAPPED_CODE : How.DEFINITION;
    }
}
