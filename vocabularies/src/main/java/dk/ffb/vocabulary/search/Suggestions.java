package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/// Completes what has been typed so far: names that begin with it, then names with a word that
/// begins with it, each in Danish order; codes first where a digit was typed. Where there are more
/// than fit, the best are taken, by the order of names. Equal texts are one.
final class Suggestions {

    private static final int LONGEST = 200;

    private final NameIndex index;
    private final NameTable table;

    Suggestions(NameIndex index) {
        this.index = index;
        this.table = index.table();
    }

    List<Completion> of(SuggestQuery query) {
        var typed =
                query.text().length() > LONGEST ? query.text().substring(0, LONGEST) : query.text();
        var words = Normalizer.words(Normalizer.compose(typed));
        if (words.isEmpty() || query.limit() <= 0) {
            return List.of();
        }
        var completions = new LinkedHashMap<String, Completion>();
        if (CodeForms.hasDigit(typed)) {
            codes(CodeForms.key(typed), query, completions);
        }
        var all = containing(words);
        var first = all.clone();
        first.and(
                beginning(
                        Fields.FIRST,
                        Fields.FIRST_START,
                        words.getFirst().text(),
                        words.size() > 1));
        names(first, query, completions);
        names(all, query, completions);
        return completions.values().stream().limit(query.limit()).toList();
    }

    /// Names with all words, of which the last may be a beginning.
    private FixedBitSet containing(List<Word> words) {
        FixedBitSet all = null;
        for (var word : words) {
            var isLast = word.equals(words.getLast());
            var one = beginning(Fields.WORD, Fields.WORD_START, word.text(), !isLast);
            if (all == null) {
                all = one;
            } else {
                all.and(one);
            }
        }
        return all == null ? none() : all;
    }

    private FixedBitSet beginning(String field, String startField, String text, boolean isWhole) {
        var found = none();
        if (isWhole) {
            index.postings().add(field, text, found);
        } else if (text.length() <= Fields.GRAM) {
            index.postings().add(startField, text, found);
        } else {
            index.postings().addBeginning(field, text, found);
        }
        return found;
    }

    private FixedBitSet none() {
        return new FixedBitSet(index.postings().size());
    }

    private void codes(String key, SuggestQuery query, Map<String, Completion> to) {
        var found = none();
        index.postings().addBeginning(Fields.CODE, key, found);
        var codes = new ArrayList<Completion>();
        for (var d : first(found, query, to)) {
            var code = table.code(table.concept(d));
            codes.add(new Completion(code.value(), code, label(d, query)));
        }
        codes.sort(Comparator.comparing(completion -> DanishOrder.key(completion.text())));
        codes.forEach(c -> to.putIfAbsent(c.text() + " " + c.concept(), c));
    }

    private void names(FixedBitSet found, SuggestQuery query, Map<String, Completion> to) {
        var names = new LinkedHashMap<String, Completion>();
        for (var d : first(found, query, to)) {
            var text = table.text(d);
            var code = table.code(table.concept(d));
            names.putIfAbsent(Normalizer.fold(text), new Completion(text, code, label(d, query)));
        }
        names.entrySet().stream()
                .sorted(Comparator.comparing(entry -> DanishOrder.key(entry.getValue().text())))
                .forEach(entry -> to.putIfAbsent(entry.getKey(), entry.getValue()));
    }

    private String label(int document, SuggestQuery query) {
        return table.label(table.concept(document), query.language());
    }

    /// The first names with different texts that are still wanted and may be shown.
    private List<Integer> first(
            FixedBitSet found, SuggestQuery query, Map<String, Completion> have) {
        var first = new ArrayList<Integer>();
        var texts = new java.util.HashSet<>(have.keySet());
        var missing = query.limit() - have.size();
        for (var d = next(found, 0);
                d < table.endOfNames() && missing > 0;
                d = next(found, d + 1)) {
            if (table.source(d) != Source.HIDDEN_LABEL && isWanted(d, query)) {
                if (texts.add(Normalizer.fold(table.text(d)))) {
                    first.add(d);
                    missing--;
                }
            }
        }
        return first;
    }

    private boolean isWanted(int document, SuggestQuery query) {
        var vocabulary = table.vocabularies().get(table.vocabulary(table.concept(document)));
        return query.vocabularies().isEmpty()
                || query.vocabularies().contains(vocabulary.vocabulary().key());
    }

    private static int next(FixedBitSet bits, int from) {
        return from < bits.length() ? bits.nextSetBit(from) : Integer.MAX_VALUE;
    }
}
