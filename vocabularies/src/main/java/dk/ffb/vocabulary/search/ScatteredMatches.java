package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.PartialMatches.Partial;
import dk.ffb.vocabulary.search.WordForms.PartForms;
import java.util.ArrayList;
import java.util.List;

/// Concepts that have no name with all words of the query: all words in several names, words with
/// slips, and, where little else is found, some of the words, the rarest counting most.
final class ScatteredMatches {

    private static final int ENOUGH = 10;
    private static final int MOST_NAMES = 800;
    private static final float WORTH_SHOWING = 0.5f;

    private final NameIndex index;
    private final NameTable table;
    private final List<Matches> words;
    private final HitCollector hits;

    ScatteredMatches(NameIndex index, List<Matches> wanted, HitCollector hits) {
        this.index = index;
        this.table = index.table();
        this.words = wanted;
        this.hits = hits;
    }

    void run() {
        if (hits.hasAtLeast(ENOUGH)) {
            if (words.size() == 1) {
                slips();
            }
            return;
        }
        slips();
        var partials = partials(words);
        if (words.size() > 1) {
            showAll(partials);
        }
        some(partials, Tier.SOME_WORDS);
        if (!hits.hasAtLeast(ENOUGH)) {
            some(partials(parts()), Tier.PARTS_OF_WORD);
        }
    }

    private Tier ofConcept() {
        return isMisspelt() ? Tier.SLIP_OF_CONCEPT : Tier.ALL_WORDS_OF_CONCEPT;
    }

    private void slips() {
        if (!isMisspelt()) {
            return;
        }
        var all = words.getFirst().upTo(Level.SLIP);
        for (var word : words.subList(1, words.size())) {
            all = all.and(word.upTo(Level.SLIP));
        }
        hits.add(all, 0, table.size(), Tier.SLIP);
    }

    private boolean isMisspelt() {
        for (var word : words) {
            if (isMisspelt(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMisspelt(Matches matches) {
        var word = matches.word();
        return word != null && !word.slips().isEmpty();
    }

    /// Those that are worth at least half of the best.
    private void some(List<Partial> partials, Tier tier) {
        if (!hits.hasAtLeast(ENOUGH) && !partials.isEmpty()) {
            var least = partials.getFirst().worth() * WORTH_SHOWING;
            for (var partial : partials) {
                if (partial.worth() < least) {
                    return;
                }
                show(partial, tier);
            }
        }
    }

    private void showAll(List<Partial> partials) {
        var tier = ofConcept();
        for (var partial : partials) {
            if (partial.hasAll()) {
                show(partial, tier);
            }
        }
    }

    private void show(Partial partial, Tier tier) {
        hits.add(partial.concept(), partial.name(), tier, partial.how());
    }

    /// The parts of the compounds that were typed, each as a word. Of a word that can't be split,
    /// the part that is known.
    private List<Matches> parts() {
        var parts = new ArrayList<Matches>();
        for (var word : words) {
            var typed = word.word();
            if (typed != null) {
                for (var part : parts(typed)) {
                    parts.add(new PartMatches(index.postings(), part));
                }
            }
        }
        return parts;
    }

    private List<PartForms> parts(WordMatches typed) {
        var parts = typed.asked().danish().topParts();
        if (!parts.isEmpty()) {
            return parts;
        }
        var isFound = typed.isFoundUpTo(Level.SLIP);
        return index.analysis().knownPart(typed.asked().danish().surface(), isFound);
    }

    private List<Partial> partials(List<Matches> from) {
        var most = from.stream().mapToInt(word -> Math.min(MOST_NAMES, number(word))).sum();
        var partials = new PartialMatches(from.size(), most);
        for (var i = 0; i < from.size(); i++) {
            if (!isNumber(from.get(i))) {
                gather(i, from.get(i), partials);
            }
        }
        return partials.bestFirst(table::concept);
    }

    private static boolean isNumber(Matches matches) {
        var word = matches.word();
        return word != null && word.isNumber();
    }

    private void gather(int word, Matches matches, PartialMatches partials) {
        var rarity = (float) Math.log(1 + table.size() / (1.0 + number(matches)));
        var left = new int[] {MOST_NAMES};
        for (var level : Level.BEST_FIRST) {
            if (level != Level.BEGINNING && left[0] > 0) {
                matches.on(level)
                        .each(
                                0,
                                table.size(),
                                name -> {
                                    var worth = rarity * worth(level, name);
                                    var how = how(level, name);
                                    partials.offer(table.concept(name), word, name, worth, how);
                                    return --left[0] > 0;
                                });
            }
        }
    }

    /// In how many names it is about, on the level where it is in most.
    private static int number(Matches matches) {
        var most = 0;
        for (var level : Level.SLIP.andBetter()) {
            most = Math.max(most, matches.on(level).size());
        }
        return most;
    }

    /// A word that is all of a name counts more than one among many.
    private float worth(Level level, int name) {
        return name < table.endOfNames()
                ? level.worth() * (0.7f + 0.3f / Math.max(1, table.words(name)))
                : level.worth() * 0.4f;
    }

    private How how(Level level, int name) {
        return name < table.endOfNames() ? level.how() : How.DEFINITION;
    }
}
