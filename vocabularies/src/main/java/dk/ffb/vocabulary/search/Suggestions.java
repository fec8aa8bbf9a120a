package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        var first =
                all.and(
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
    private NameSet containing(List<Word> words) {
        NameSet all = null;
        for (var word : words) {
            var isWhole = !word.equals(words.getLast());
            var one = beginning(Fields.NAME_WORD, Fields.WORD_START, word.text(), isWhole);
            all = all == null ? one : all.and(one);
        }
        return all == null ? NameSet.EMPTY : all;
    }

    private NameSet beginning(String field, String startField, String text, boolean isWhole) {
        if (isWhole) {
            return index.postings().with(field, text);
        }
        return text.length() <= Fields.GRAM
                ? index.postings().with(startField, text)
                : index.postings().beginning(field, text);
    }

    private void codes(String key, SuggestQuery query, Map<String, Completion> to) {
        var found = index.postings().beginning(Fields.CODE, key);
        var codes = new ArrayList<Completion>();
        for (var d : first(found, query, to)) {
            var code = table.concepts().code(table.concept(d));
            codes.add(new Completion(code.value(), code, label(d, query)));
        }
        codes.sort(Comparator.comparing(completion -> DanishOrder.key(completion.text())));
        codes.forEach(c -> to.putIfAbsent(c.text() + " " + c.concept(), c));
    }

    private void names(NameSet found, SuggestQuery query, Map<String, Completion> to) {
        var names = new LinkedHashMap<String, Completion>();
        for (var d : first(found, query, to)) {
            var text = table.text(d);
            var code = table.concepts().code(table.concept(d));
            names.putIfAbsent(Normalizer.fold(text), new Completion(text, code, label(d, query)));
        }
        names.entrySet().stream()
                .sorted(Comparator.comparing(entry -> DanishOrder.key(entry.getValue().text())))
                .forEach(entry -> to.putIfAbsent(entry.getKey(), entry.getValue()));
    }

    private String label(int document, SuggestQuery query) {
        return table.concepts().label(table.concept(document), query.language());
    }

    /// The first names with different texts that are still wanted and may be shown.
    private List<Integer> first(NameSet found, SuggestQuery query, Map<String, Completion> have) {
        var first = new ArrayList<Integer>();
        var texts = new HashSet<>(have.keySet());
        var alike = new HashSet<Integer>();
        var missing = query.limit() - have.size();
        found.each(
                0,
                table.endOfNames(),
                name -> {
                    if (first.size() < missing
                            && table.source(name) != Source.HIDDEN_LABEL
                            && isWanted(name, query)
                            && alike.add(table.firstAlike(name))
                            && texts.add(Normalizer.fold(table.text(name)))) {
                        first.add(name);
                    }
                    return first.size() < missing;
                });
        return first;
    }

    private boolean isWanted(int document, SuggestQuery query) {
        var vocabulary =
                table.concepts()
                        .vocabularies()
                        .get(table.concepts().vocabulary(table.concept(document)));
        return query.vocabularies().isEmpty()
                || query.vocabularies().contains(vocabulary.vocabulary().key());
    }
}
