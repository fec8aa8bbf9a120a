package dk.ffb.mapping.search;

import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.How;
import dk.ffb.vocabulary.search.SearchAnswer;
import dk.ffb.vocabulary.search.SearchQuery;
import java.util.List;
import java.util.Set;

/// How well a search did on judged queries.
///
/// @param verdicts one a query, in their order
public record Judgement(List<Verdict> verdicts) {

    private static final int LOOKED_AT = 50;
    private static final int NEAR_THE_TOP = 5;

    /// How a search did on one query.
    ///
    /// @param rank of the first expected hit, from 1; 0 where none came
    public record Verdict(JudgedQuery query, int rank, SearchAnswer answer) {

        /// Of a query with nothing to find: whether a hit claims to be just that.
        boolean claimsTooMuch() {
            return answer.hits().stream()
                    .map(hit -> hit.matched().how())
                    .anyMatch(how -> how == How.EXACT || how == How.CODE);
        }

        /// Whether a person would have put it another way.
        public boolean isWrong() {
            return query.isNegative() ? claimsTooMuch() : rank != 1;
        }

        /// What came first, in words; empty where nothing did.
        public String firstHit() {
            return answer.hits().stream()
                    .findFirst()
                    .map(hit -> hit.concept() + " " + hit.matched().text())
                    .orElse("");
        }
    }

    public static Judgement of(ConceptSearch search, List<JudgedQuery> queries) {
        return new Judgement(queries.stream().map(query -> verdict(search, query)).toList());
    }

    private static Verdict verdict(ConceptSearch search, JudgedQuery query) {
        var answer =
                search.search(
                        new SearchQuery(query.text(), Set.of(), Set.of(), "da", 0, LOOKED_AT));
        return new Verdict(query, query.rank(answer), answer);
    }

    /// Mean reciprocal rank: 1 where the first hit is always an expected one.
    public double mrr() {
        return positive().stream()
                .mapToDouble(verdict -> verdict.rank() == 0 ? 0 : 1.0 / verdict.rank())
                .average()
                .orElse(0);
    }

    /// The share of queries with an expected concept among the first five hits.
    public double hitAt5() {
        return positive().stream()
                .mapToDouble(each -> each.rank() > 0 && each.rank() <= NEAR_THE_TOP ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// The share of queries with something to find for which nothing at all was found.
    public double zeroHits() {
        return positive().stream()
                .mapToDouble(verdict -> verdict.answer().total() == 0 ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// The share of queries with nothing to find for which a hit claims to be just that.
    public double falseClaims() {
        return verdicts.stream()
                .filter(verdict -> verdict.query().isNegative())
                .mapToDouble(verdict -> verdict.claimsTooMuch() ? 1 : 0)
                .average()
                .orElse(0);
    }

    public List<Verdict> wrong() {
        return verdicts.stream().filter(Verdict::isWrong).toList();
    }

    private List<Verdict> positive() {
        return verdicts.stream().filter(verdict -> !verdict.query().isNegative()).toList();
    }
}
