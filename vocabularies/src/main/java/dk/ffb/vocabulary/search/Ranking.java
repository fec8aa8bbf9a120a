package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;
import dk.ffb.vocabulary.search.Question.Asked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Finds the names that match, step by step ([Tier]) from the best to the weakest.
final class Ranking {

    private final NameIndex index;
    private final NameTable table;
    private final Postings postings;
    private final Question question;
    private final HitCollector hits;
    private final String code;
    private final List<Matches> wanted = new ArrayList<>();
    private final List<Matches> all = new ArrayList<>();

    Ranking(NameIndex index, Question question, HitCollector hits) {
        this.index = index;
        this.table = index.table();
        this.postings = index.postings();
        this.question = question;
        this.hits = hits;
        code = CodeForms.key(question.text());
        for (var reference : question.references()) {
            all.add(new ParagraphMatches(postings, reference));
        }
        wanted.addAll(all);
        for (var word : question.words()) {
            var isLast = word.equals(question.words().getLast());
            var matches = new WordMatches(postings, index.stems(), word, isLast);
            all.add(matches);
            if (!word.isOptional()) {
                wanted.add(matches);
            }
        }
    }

    /// Stems that were taken for words of the query.
    Set<String> slips() {
        var slips = new HashSet<String>();
        for (var each : wanted) {
            var word = each.word();
            if (word != null) {
                slips.addAll(word.slips());
            }
        }
        return slips;
    }

    /// The words that nothing is called.
    List<Asked> unknown() {
        return wanted.stream()
                .map(Matches::word)
                .filter(Objects::nonNull)
                .filter(word -> !word.isFoundUpTo(Level.PART_ROOT))
                .map(WordMatches::asked)
                .toList();
    }

    void run() {
        if (question.isEmpty()) {
            return;
        }
        // What may be a paragraph, as 82b, may be a part of a code too.
        if (question.references().stream().noneMatch(Reference::isCertain)) {
            new CodeRanking(index, question.text(), hits).run();
        }
        if (!question.references().isEmpty()) {
            new ParagraphRanking(index, hits, wanted).run(question.references());
        }
        wholeNames();
        if (!wanted.isEmpty()) {
            new WordRanking(index, question, hits, wanted, all).run();
            new ScatteredMatches(index, wanted, hits).run();
        }
        if (!hits.hasAtLeast(1)) {
            new CodeRanking(index, question.text(), hits).runAbove();
        }
    }

    /// What standards call it comes before what local systems do.
    private void wholeNames() {
        var words = Normalizer.words(question.text());
        var whole = postings.with(Fields.WHOLE, WholeName.of(words));
        table.eachOfStandards(whole, this::addLabel);
        table.eachOfStandards(whole, name -> add(name, Tier.OTHER_LABEL));
        addLabels(whole);
        names(whole, Tier.OTHER_LABEL);
        var joined = postings.with(Fields.JOINED, WholeName.joined(words));
        others(joined, whole, Tier.LABEL_JOINED);
        others(wholeStems(words), whole, Tier.LABEL_IN_OTHER_FORM);
        conceptsOfLabels();
        var codes = postings.with(Fields.CODE, code);
        names(codes, Tier.CODE_OF_LETTERS);
        if (CodeForms.hasDigit(code)) {
            new MappedRanking(table, hits).run(hits.leads(), Tier.MAPPED_CODE);
            if (code.length() > 1) {
                names(postings.beginning(Fields.CODE, code), Tier.BEGINNING_OF_CODE);
            }
        }
    }

    /// Who types the name that another vocabulary has for it is told at once what the first of all
    /// vocabularies, the common language, calls the same thing.
    private void conceptsOfLabels() {
        new MappedRanking(table, hits).runToFirst(hits.leads(), Tier.CONCEPT_OF_LABEL);
    }

    private NameSet wholeStems(List<Normalizer.Word> words) {
        var analysis = index.analysis();
        var danish = WholeName.stems(words, analysis, word -> analysis.danish(word).stem());
        var english = WholeName.stems(words, analysis, EnglishAnalysis::stem);
        return postings.either(
                postings.with(Fields.WHOLE_STEMS, danish),
                postings.with(Fields.WHOLE_STEMS, english));
    }

    private void addLabel(int name) {
        if (table.source(name) == Source.LABEL) {
            add(name, Tier.LABEL);
        }
    }

    private void addLabels(NameSet found) {
        found.each(
                0,
                table.endOfNames(),
                name -> {
                    addLabel(name);
                    return !hits.isFull();
                });
    }

    private void add(int name, Tier tier) {
        hits.add(table.concept(name), name, tier, tier.how());
    }

    /// Most often there are no others than those that were added before.
    private void others(NameSet found, NameSet before, Tier tier) {
        if (!found.isSameAs(before)) {
            names(found, tier);
        }
    }

    private void names(NameSet found, Tier tier) {
        hits.add(found, 0, table.endOfNames(), tier);
    }
}
