package dk.ffb.vocabulary.search;

import java.util.List;

/// Why a hit is where it is, for those who curate the words.
///
/// @param hit the hit
/// @param lines the reasons, one a line: rank, name that matched, and how each word matched
public record Explanation(SearchAnswer.Hit hit, List<String> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }
}
