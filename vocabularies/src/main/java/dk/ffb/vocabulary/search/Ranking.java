package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;

/// Finds the names that match, step by step from the best to the weakest.
final class Ranking {

    private final NameIndex index;
    private final NameTable table;
    private final Postings postings;
    private final Question question;
    private final HitCollector hits;
    private final List<Matches> wanted = new ArrayList<>();
    private final List<Matches> all = new ArrayList<>();

    Ranking(NameIndex index, Question question, HitCollector hits) {
        this.index = index;
        this.table = index.table();
        this.postings = index.postings();
        this.question = question;
        this.hits = hits;
        for (var reference : question.references()) {
            all.add(new ParagraphMatches(index, reference));
        }
        wanted.addAll(all);
        for (var word : question.words()) {
            var matches = new WordMatches(index, word, word.equals(question.words().getLast()));
            all.add(matches);
            if (!word.isOptional()) {
                wanted.add(matches);
            }
        }
    }

    /// Stems that were taken for words of the query.
    Set<String> slips() {
        return wanted.stream()
                .filter(WordMatches.class::isInstance)
                .flatMap(matches -> ((WordMatches) matches).slips().stream())
                .collect(Collectors.toSet());
    }

    void run() {
        if (question.isEmpty()) {
            return;
        }
        codes();
        if (question.words().isEmpty()) {
            question.references().forEach(new ParagraphRanking(index, hits)::run);
        }
        wholeNames();
        if (!wanted.isEmpty()) {
            beginnings();
            words();
            mapped();
            definitions();
            new ScatteredMatches(index, wanted, hits).run();
        }
    }

    /// Codes with a digit come before anything; what is only letters is a word first.
    private void codes() {
        var key = CodeForms.key(question.text());
        if (!CodeForms.hasDigit(key)) {
            return;
        }
        names(found(Fields.CODE, key), Tier.CODE);
        names(found(Fields.BARE_CODE, CodeForms.bare(question.text())), Tier.CODE_WITHOUT_POINTS);
        if (CodeForms.isUuidStart(key)) {
            names(beginning(Fields.CODE, key), Tier.START_OF_UUID);
        }
    }

    private void wholeNames() {
        var words = Normalizer.words(question.text());
        var whole = found(Fields.WHOLE, IndexWriting.whole(words, " "));
        names(only(whole, Source.LABEL), Tier.LABEL);
        names(whole, Tier.OTHER_LABEL);
        names(found(Fields.JOINED, IndexWriting.whole(words, "")), Tier.LABEL_JOINED);
        var key = CodeForms.key(question.text());
        var code = found(Fields.CODE, key);
        names(code, Tier.CODE_OF_LETTERS);
        mapped(code, Tier.MAPPED_CODE, CodeForms.hasDigit(key));
        if (CodeForms.hasDigit(key) && key.length() > 1) {
            names(beginning(Fields.CODE, key), Tier.BEGINNING_OF_CODE);
        }
    }

    private void beginnings() {
        if (hits.isFull()) {
            return;
        }
        var words = and(wanted, Level.WORD);
        var allWords = wanted.size() == all.size() ? words : and(all, Level.WORD);
        var first = question.words().isEmpty() ? none() : firstWord();
        names(both(allWords, first), Tier.FIRST_WORDS);
        names(both(words, first), Tier.FIRST_WORDS);
        names(allWords, Tier.WORDS);
        names(words, Tier.WORDS);
        var beginnings = andBeginnings();
        var trueWords = and(wanted, Level.PART_ROOT);
        var firstBeginnings = both(beginnings, firstBeginning());
        names(both(firstBeginnings, trueWords), Tier.BEGINNING_OF_NAME);
        names(firstBeginnings, Tier.BEGINNING_OF_NAME);
        names(both(beginnings, trueWords), Tier.BEGINNING_OF_WORD);
        names(beginnings, Tier.BEGINNING_OF_WORD);
    }

    private void words() {
        if (!hits.isFull()) {
            names(withBeginnings(all, Level.STEM), Tier.FORMS);
            names(withBeginnings(wanted, Level.STEM), Tier.FORMS);
            names(withBeginnings(wanted, Level.ROOT), Tier.ROOTS);
            names(withBeginnings(wanted, Level.PART), Tier.PARTS);
        }
        names(withBeginnings(wanted, Level.PART_ROOT), Tier.ROOTS_OF_PARTS);
    }

    private void mapped() {
        mapped(found(Fields.CODE, CodeForms.key(question.text())), Tier.MAPPED_CODE, true);
        if (!hits.isFull()) {
            mapped(and(wanted, Level.WORD), Tier.MAPPED_LABEL, true);
            mapped(and(wanted, Level.ROOT), Tier.MAPPED_LABEL, true);
        }
        mapped(and(wanted, Level.PART_ROOT), Tier.MAPPED_LABEL, true);
    }

    private void definitions() {
        if (!hits.isFull()) {
            definitions(and(all, Level.WORD));
            definitions(and(wanted, Level.WORD));
            definitions(and(wanted, Level.ROOT));
        }
        definitions(and(wanted, Level.PART_ROOT));
    }

    private void names(FixedBitSet found, Tier tier) {
        hits.add(found, 0, table.endOfNames(), tier);
    }

    private void mapped(FixedBitSet found, Tier tier, boolean condition) {
        if (condition) {
            hits.add(found, table.endOfNames(), table.endOfMapped(), tier);
        }
    }

    private void definitions(FixedBitSet found) {
        hits.add(found, table.endOfMapped(), table.size(), Tier.DEFINITION);
    }

    private FixedBitSet firstWord() {
        return found(Fields.FIRST, question.words().getFirst().word().text());
    }

    private FixedBitSet firstBeginning() {
        if (question.words().isEmpty()) {
            return none();
        }
        var word = question.words().getFirst().word().text();
        return word.length() <= Fields.GRAM
                ? found(Fields.FIRST_START, word)
                : beginning(Fields.FIRST, word);
    }

    private FixedBitSet found(String field, String term) {
        var found = none();
        if (!term.isEmpty()) {
            postings.add(field, term, found);
        }
        return found;
    }

    private FixedBitSet beginning(String field, String beginning) {
        var found = none();
        postings.addBeginning(field, beginning, found);
        return found;
    }

    private FixedBitSet none() {
        return new FixedBitSet(postings.size());
    }

    private FixedBitSet only(FixedBitSet found, Source source) {
        var only = none();
        for (var d = found.nextSetBit(0); d < table.endOfNames(); d = next(found, d)) {
            if (table.source(d) == source) {
                only.set(d);
            }
        }
        return only;
    }

    private static int next(FixedBitSet bits, int document) {
        return document + 1 < bits.length() ? bits.nextSetBit(document + 1) : Integer.MAX_VALUE;
    }

    private static FixedBitSet both(FixedBitSet a, FixedBitSet b) {
        var both = a.clone();
        both.and(b);
        return both;
    }

    private static FixedBitSet and(List<Matches> words, Level level) {
        var and = words.getFirst().at(level).clone();
        words.stream().skip(1).forEach(word -> and.and(word.at(level)));
        return and;
    }

    private FixedBitSet andBeginnings() {
        var and = wanted.getFirst().beginnings().clone();
        wanted.stream().skip(1).forEach(word -> and.and(word.beginnings()));
        return and;
    }

    private static FixedBitSet withBeginnings(List<Matches> words, Level level) {
        var and = words.getFirst().at(level).clone();
        and.or(words.getFirst().beginnings());
        for (var word : words.subList(1, words.size())) {
            var one = word.at(level).clone();
            one.or(word.beginnings());
            and.and(one);
        }
        return and;
    }
}
