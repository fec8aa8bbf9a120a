package dk.ffb.vocabulary.search;

import java.util.List;

/// Ranks names by their words: how they begin, forms and parts of the words, then what they are
/// mapped to, and definitions. Words that may be left out only decide between hits that are alike
/// without them.
final class WordRanking {

    private static final List<Level> LEVELS = Level.upTo(Level.PART);

    /// So many hits leave nothing to be desired.
    private static final int ENOUGH = 10;

    /// Nobody writes a compound in more pieces.
    private static final int MOST_PIECES = 3;

    private final NameTable table;
    private final Postings postings;
    private final NearWords stems;
    private final WordAnalysis analysis;
    private final Question question;
    private final HitCollector hits;
    private final AllWords wanted;

    /// All words, then those that are wanted, where some may be left out.
    private final List<AllWords> allThenWanted;

    WordRanking(
            NameIndex index,
            Question question,
            HitCollector hits,
            List<Matches> wanted,
            List<Matches> all) {
        this.table = index.table();
        this.postings = index.postings();
        this.stems = index.stems();
        this.analysis = index.analysis();
        this.question = question;
        this.hits = hits;
        this.wanted = AllWords.of(wanted);
        allThenWanted =
                wanted.size() == all.size()
                        ? List.of(this.wanted)
                        : List.of(AllWords.of(all), this.wanted);
    }

    /// Where the page is full, what follows is only counted, all at once.
    void run() {
        beginnings();
        forms();
        var anyWay = wanted.inAnyWay();
        fill(anyWay, Tier.ROOTS_OF_PARTS);
        withoutWeakWords();
        new MappedRanking(table, hits).run(hits.leads(), Tier.MAPPED_LABEL);
        definitions(anyWay);
        if (hits.isFull()) {
            hits.count(anyWay);
        }
    }

    private void beginnings() {
        if (hits.isFull()) {
            return;
        }
        var first = firstWord();
        allThenWanted.forEach(all -> fill(all.at(Level.WORD).and(first), Tier.FIRST_WORDS));
        allThenWanted.forEach(all -> fill(all.at(Level.WORD), Tier.WORDS));
        fill(asOneWord(), Tier.WORDS_AS_ONE);
        if (!hits.isFull()) {
            var beginnings = wanted.at(Level.BEGINNING);
            // A beginning that is also a part of the word is no accident: syn in synsnedsættelse.
            var inFront = beginnings.and(firstBeginning());
            wordsOf(inFront, Tier.BEGINNING_OF_NAME);
            fill(inFront, Tier.BEGINNING_OF_NAME);
            wordsOf(beginnings, Tier.BEGINNING_OF_WORD);
            fill(beginnings, Tier.BEGINNING_OF_WORD);
        }
    }

    private void forms() {
        if (!hits.isFull()) {
            allThenWanted.forEach(all -> fill(all.at(Level.STEM), Tier.FORMS));
            fill(wanted.at(Level.ROOT), Tier.ROOTS);
            fill(wanted.at(Level.PART), Tier.PARTS);
        }
    }

    /// Names with the one word that the query was meant to be: hjerne skade.
    private NameSet asOneWord() {
        if (question.words().size() < 2 || question.words().size() > MOST_PIECES) {
            return NameSet.EMPTY;
        }
        var word = new StringBuilder();
        question.words().forEach(piece -> word.append(piece.word().text()));
        return postings.with(Fields.STEM, analysis.danish(word.toString()).stem());
    }

    /// Where little is found, a word or a part that says little is left out: problemer,
    /// vanskeligheder.
    private void withoutWeakWords() {
        var strong = WeakWords.without(question, postings, stems, analysis);
        if (!strong.isEmpty() && !hits.hasAtLeast(ENOUGH)) {
            fill(AllWords.of(strong).inAnyWay(), Tier.WITHOUT_WEAK_WORDS);
        }
    }

    private void definitions(NameSet anyWay) {
        if (!hits.isFull()) {
            definition(allThenWanted.getFirst().at(Level.WORD));
            LEVELS.forEach(level -> definition(wanted.at(level)));
            definition(anyWay);
        }
    }

    private void fill(NameSet found, Tier tier) {
        hits.fill(found, 0, table.endOfNames(), tier);
    }

    /// Where the common language has a word for what another vocabulary defines so, it is first.
    private void definition(NameSet found) {
        var mapped = new MappedRanking(table, hits);
        found.each(
                table.endOfNames(),
                table.size(),
                name -> {
                    if (hits.mayLeadOn()) {
                        mapped.runToFirst(List.of(name), Tier.DEFINITION);
                    }
                    hits.add(table.concept(name), name, Tier.DEFINITION, Tier.DEFINITION.how());
                    return !hits.isFull();
                });
    }

    /// Of the names those that have the words themselves, as far as they are still shown.
    private void wordsOf(NameSet found, Tier tier) {
        if (hits.isFull()) {
            return;
        }
        wanted.mayBeWordsOf(found)
                .each(
                        0,
                        table.endOfNames(),
                        name -> {
                            if (wanted.areWordsOf(name)) {
                                hits.add(table.concept(name), name, tier, tier.how());
                            }
                            return !hits.isFull();
                        });
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
