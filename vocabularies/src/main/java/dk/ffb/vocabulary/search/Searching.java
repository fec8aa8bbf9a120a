package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.HitCollector.Found;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import java.util.ArrayList;
import java.util.List;

/// One search, from what was typed to the answer.
final class Searching {

    private final NameIndex index;
    private final Question question;
    private final HitCollector hits;
    private final Highlighter highlighter;
    private final HitText text;

    private final Ranking ranking;

    /// Whether words were taken for others.
    private final boolean isGuessed;

    Searching(NameIndex index, SearchQuery query) {
        this.index = index;
        question = Question.of(query.text(), index.analysis(), index.paragraphs());
        hits = new HitCollector(index.table(), query);
        ranking = new Ranking(index, question, hits);
        ranking.run();
        isGuessed = !ranking.slips().isEmpty();
        highlighter = new Highlighter(question, ranking.slips());
        text = new HitText(index, question, highlighter, query.language());
    }

    SearchAnswer answer() {
        var counts = hits.counts();
        hits.close();
        var found = hits.page();
        var shown = new ArrayList<Hit>(found.size());
        for (var each : found) {
            shown.add(hit(each));
        }
        return new SearchAnswer(
                counts.total(),
                List.copyOf(shown),
                counts.byVocabulary(),
                counts.byKind(),
                counts.total() == 0 || isGuessed ? didYouMean() : List.of(),
                List.copyOf(question.notes()));
    }

    private List<String> didYouMean() {
        return new DidYouMean(index).of(question, ranking.unknown());
    }

    List<Explanation> explanations() {
        var reasons = new Reasons(index, question, highlighter);
        return hits.page().stream()
                .map(found -> new Explanation(hit(found), reasons.of(found)))
                .toList();
    }

    private Hit hit(Found found) {
        var code = index.table().concepts().code(found.concept());
        return new Hit(code, score(found), text.of(found));
    }

    /// The step of the ranking, and within it the place.
    private static float score(Found found) {
        return found.tier().height() + 1f / (2 + found.place());
    }
}
