package dk.ffb.vocabulary.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers given lately: people type the same words, and the same beginnings of them, all day. An
/// index never changes, so an answer of it stays true. Each place keeps the last one, so that
/// memory is bounded. For many threads.
final class KnownAnswers {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST_TEXT = 80;
    private static final int MOST_HITS = 20;

    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(PLACES);

    private record Known(SearchQuery query, SearchAnswer answer) {}

    SearchAnswer get(SearchQuery query, Function<SearchQuery, SearchAnswer> search) {
        if (query.text().length() > LONGEST_TEXT || query.limit() > MOST_HITS) {
            return search.apply(query);
        }
        var hash = query.hashCode();
        var place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        var there = known.get(place);
        if (there != null && there.query().equals(query)) {
            return there.answer();
        }
        var answer = search.apply(query);
        known.set(place, new Known(query, answer));
        return answer;
    }
}
