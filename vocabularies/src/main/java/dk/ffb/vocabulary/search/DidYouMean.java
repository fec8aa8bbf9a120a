package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/// Spellings that would have found something, for a query that found nothing.
final class DidYouMean {

    private static final int MOST = 3;
    private static final int MOST_TRIED = 40;
    private static final int LONGEST = 40;

    private final NameIndex index;

    DidYouMean(NameIndex index) {
        this.index = index;
    }

    List<String> of(Question question) {
        var spellings = new LinkedHashSet<String>();
        for (var word : question.wanted()) {
            if (spellings.size() < MOST) {
                spellings(word, spellings);
            }
        }
        return spellings.stream().limit(MOST).toList();
    }

    /// Words of names at up to two slips, more than the search itself forgives.
    private void spellings(Asked asked, Set<String> to) {
        var word = asked.danish().surface();
        if (word.length() < 3 || word.length() > LONGEST || asked.word().hasDigit()) {
            return;
        }
        for (var slips = 1; slips <= 2; slips++) {
            var near = index.postings().near(Fields.WORD, word, slips, word.length() < 5 ? 1 : 0);
            var found = new ArrayList<Spelling>();
            near.stream().limit(MOST_TRIED).map(this::spelling).forEach(found::addAll);
            found.sort((a, b) -> Integer.compare(a.document(), b.document()));
            found.forEach(spelling -> to.add(spelling.text()));
        }
    }

    private record Spelling(String text, int document) {}

    /// The word as it is written in the first name that holds it, where that may be shown.
    private List<Spelling> spelling(String word) {
        var names = new FixedBitSet(index.postings().size());
        index.postings().add(Fields.WORD, word, names);
        var table = index.table();
        for (var d = next(names, 0); d < table.endOfNames(); d = next(names, d + 1)) {
            if (table.source(d) != Source.HIDDEN_LABEL) {
                var text = table.text(d);
                for (var written : Normalizer.words(text)) {
                    if (written.text().equals(word)) {
                        var shown = text.substring(written.start(), written.end());
                        return List.of(new Spelling(shown.toLowerCase(java.util.Locale.ROOT), d));
                    }
                }
            }
        }
        return List.of();
    }

    private static int next(FixedBitSet bits, int from) {
        return from < bits.length() ? bits.nextSetBit(from) : Integer.MAX_VALUE;
    }
}
