package dk.ffb.vocabulary.search;

import java.util.List;

/// Ranks names by their words: how they begin, forms and parts of the words, then mapped names and
/// definitions. Words that may be left out only decide between hits that are alike without them.
final class WordRanking {

    private final NameTable table;
    private final Postings postings;
    private final Question question;
    private final HitCollector hits;
    private final AllWords wanted;
    private final AllWords all;

    WordRanking(
            NameIndex index,
            Question question,
            HitCollector hits,
            List<Matches> wanted,
            List<Matches> all) {
        this.table = index.table();
        this.postings = index.postings();
        this.question = question;
        this.hits = hits;
        this.wanted = AllWords.of(wanted);
        this.all = wanted.size() == all.size() ? this.wanted : AllWords.of(all);
    }

    void run() {
        beginnings();
        forms();
        mapped();
        definitions();
    }

    private void beginnings() {
        if (!hits.isFull()) {
            var first = firstWord();
            names(all.at(Level.WORD).and(first), Tier.FIRST_WORDS);
            names(wanted.at(Level.WORD).and(first), Tier.FIRST_WORDS);
            names(all.at(Level.WORD), Tier.WORDS);
        }
        names(wanted.at(Level.WORD), Tier.WORDS);
        var beginnings = wanted.at(Level.BEGINNING);
        if (!hits.isFull()) {
            // A beginning that is also a part of the word is no accident: syn in synsnedsættelse.
            var inFront = beginnings.and(firstBeginning());
            names(inFront.only(wanted::areWordsOf), Tier.BEGINNING_OF_NAME);
            names(inFront, Tier.BEGINNING_OF_NAME);
            names(beginnings.only(wanted::areWordsOf), Tier.BEGINNING_OF_WORD);
        }
        names(beginnings, Tier.BEGINNING_OF_WORD);
    }

    private void forms() {
        names(all.at(Level.STEM), Tier.FORMS);
        names(wanted.at(Level.STEM), Tier.FORMS);
        names(wanted.at(Level.ROOT), Tier.ROOTS);
        names(wanted.at(Level.PART), Tier.PARTS);
        names(wanted.at(Level.PART_ROOT), Tier.ROOTS_OF_PARTS);
    }

    private void mapped() {
        var code = CodeForms.key(question.text());
        mapped(postings.with(Fields.CODE, code), Tier.MAPPED_CODE);
        for (var level : Level.upTo(Level.PART_ROOT)) {
            mapped(wanted.at(level), Tier.MAPPED_LABEL);
        }
    }

    private void definitions() {
        definitions(all.at(Level.WORD));
        for (var level : Level.upTo(Level.PART_ROOT)) {
            definitions(wanted.at(level));
        }
    }

    private void names(NameSet found, Tier tier) {
        hits.add(found, 0, table.endOfNames(), tier);
    }

    private void mapped(NameSet found, Tier tier) {
        hits.add(found, table.endOfNames(), table.endOfMapped(), tier);
    }

    private void definitions(NameSet found) {
        hits.add(found, table.endOfMapped(), table.size(), Tier.DEFINITION);
    }

    private NameSet firstWord() {
        return question.words().isEmpty()
                ? NameSet.EMPTY
                : postings.with(Fields.FIRST, question.words().getFirst().word().text());
    }

    private NameSet firstBeginning() {
        if (question.words().isEmpty()) {
            return NameSet.EMPTY;
        }
        var word = question.words().getFirst().word().text();
        return word.length() <= Fields.GRAM
                ? postings.with(Fields.FIRST_START, word)
                : postings.beginning(Fields.FIRST, word);
    }
}
