package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What would have found something, for a query with words that nothing is called: the query with
/// those words spelled as they are found, at up to two slips, more than the search itself forgives.
final class DidYouMean {

    private static final int MOST = 3;
    private static final int MOST_TRIED = 40;
    private static final int SHORTEST = 3;
    private static final int MOST_SLIPS = 2;

    /// Where more words than these are unknown, nobody can tell what was meant.
    private static final int MOST_UNKNOWN = 3;

    private final NameIndex index;

    DidYouMean(NameIndex index) {
        this.index = index;
    }

    /// @param unknown the words of the query that nothing is called, in their order
    List<String> of(Question question, List<Asked> unknown) {
        if (unknown.size() > MOST_UNKNOWN) {
            return List.of();
        }
        var corrected = new LinkedHashSet<String>();
        var spellings = unknown.stream().map(this::spellings).toList();
        for (var choice = 0; choice < MOST; choice++) {
            corrected.add(corrected(question.text(), unknown, spellings, choice));
        }
        corrected.remove(question.text());
        return List.copyOf(corrected);
    }

    /// The text with each word that has a spelling replaced: by one further down its list, as long
    /// as there are more.
    private static String corrected(
            String text, List<Asked> unknown, List<List<String>> spellings, int choice) {
        var corrected = new StringBuilder(text);
        for (var i = unknown.size() - 1; i >= 0; i--) {
            var known = spellings.get(i);
            if (!known.isEmpty()) {
                var word = unknown.get(i).word();
                var spelling = known.get(Math.min(choice, known.size() - 1));
                corrected.replace(word.start(), word.end(), spelling);
            }
        }
        return corrected.toString();
    }

    private List<String> spellings(Asked word) {
        var spellings = new LinkedHashSet<String>();
        if (word.word().letters() >= SHORTEST) {
            addSpellings(word, spellings);
        }
        return spellings.stream().limit(MOST).toList();
    }

    private void addSpellings(Asked asked, Set<String> to) {
        var isShort = asked.word().letters() <= SHORTEST + 1;
        for (var slips = 1; slips <= (isShort ? 1 : MOST_SLIPS); slips++) {
            // By the name that shows the word, which is their order too.
            var found = new TreeMap<Integer, String>();
            index.stems().near(asked.danish().stem(), slips, isShort).stream()
                    .limit(MOST_TRIED)
                    .forEach(stem -> firstName(stem).ifPresent(n -> written(stem, n, found)));
            to.addAll(found.values());
        }
    }

    /// The first name with the stem that may be shown.
    private Optional<Integer> firstName(String stem) {
        var table = index.table();
        var first = new TreeSet<Integer>();
        index.postings()
                .with(Fields.STEM, stem)
                .each(
                        0,
                        table.endOfNames(),
                        name -> {
                            if (table.source(name) != Source.HIDDEN_LABEL) {
                                first.add(name);
                            }
                            return first.isEmpty();
                        });
        return first.stream().findFirst();
    }

    /// The word as it is written there.
    private void written(String stem, int name, Map<Integer, String> to) {
        var text = index.table().text(name);
        for (var word : Normalizer.words(text)) {
            if (index.analysis().danish(word.text()).stem().equals(stem)) {
                to.put(name, text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
            }
        }
    }
}
