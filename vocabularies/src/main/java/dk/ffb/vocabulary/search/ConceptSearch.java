package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.HitCollector.Found;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import java.util.ArrayList;
import java.util.List;

/// Search over the concepts of the vocabularies in force on one day. Immutable; for many threads.
public final class ConceptSearch {

    private final NameIndex index;

    ConceptSearch(NameIndex index) {
        this.index = index;
    }

    /// Never fails for what was typed: a hostile or empty text has an answer too.
    public SearchAnswer search(SearchQuery query) {
        var question = Question.of(query.text(), index.analysis(), index.paragraphs());
        var collector = new HitCollector(index.table(), query);
        var ranking = new Ranking(index, question, collector);
        ranking.run();
        var text = hitText(query, question, ranking);
        var hits = new ArrayList<Hit>();
        for (var found : collector.page()) {
            var concept = index.table().code(index.table().concept(found.document()));
            hits.add(new Hit(concept, score(found), text.of(found)));
        }
        return new SearchAnswer(
                collector.total(),
                hits,
                collector.byVocabulary(),
                collector.byKind(),
                collector.total() == 0 ? new DidYouMean(index).of(question) : List.of(),
                List.copyOf(question.notes()));
    }

    /// The hits of [#search], each with the reasons for its place, for those who curate the words.
    public List<Explanation> explain(SearchQuery query) {
        var question = Question.of(query.text(), index.analysis(), index.paragraphs());
        var collector = new HitCollector(index.table(), query);
        var ranking = new Ranking(index, question, collector);
        ranking.run();
        var text = hitText(query, question, ranking);
        var reasons = new Reasons(index, question, highlighter(question, ranking));
        var explanations = new ArrayList<Explanation>();
        for (var found : collector.page()) {
            var concept = index.table().code(index.table().concept(found.document()));
            var hit = new Hit(concept, score(found), text.of(found));
            explanations.add(new Explanation(hit, reasons.of(found)));
        }
        return explanations;
    }

    /// As-you-type completions, best first.
    public List<Completion> suggest(SuggestQuery query) {
        return new Suggestions(index).of(query);
    }

    private HitText hitText(SearchQuery query, Question question, Ranking ranking) {
        return new HitText(
                index.table(), question, highlighter(question, ranking), query.language());
    }

    private Highlighter highlighter(Question question, Ranking ranking) {
        return new Highlighter(index, question, ranking.slips());
    }

    /// The step of the ranking, and within it the place.
    private static float score(Found found) {
        return found.tier().height() + 1f / (2 + found.place());
    }
}
