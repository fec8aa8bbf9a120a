package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import java.util.ArrayList;
import java.util.List;

/// Words that say little beside others, as `problemer` in `søvn problemer` and in
/// `hukommelsesproblemer`: those of `weakwords.txt`. Vocabularies name the thing itself.
final class WeakWords {

    private WeakWords() {}

    /// The query without its weak words and parts of words; nothing where it has none, or no other.
    static List<Matches> without(
            Question question, Postings postings, NearWords stems, WordAnalysis analysis) {
        var strong = new ArrayList<Matches>();
        var isWeak = false;
        for (var asked : question.wanted()) {
            var parts = strongParts(asked, postings, analysis);
            if (!parts.isEmpty()) {
                isWeak = true;
                strong.addAll(parts);
            } else if (analysis.isWeak(asked.danish().stem())) {
                isWeak = true;
            } else {
                strong.add(new WordMatches(postings, stems, asked, false));
            }
        }
        return isWeak ? strong : List.of();
    }

    /// The parts of a compound before a weak last one.
    private static List<Matches> strongParts(
            Asked asked, Postings postings, WordAnalysis analysis) {
        var parts = asked.danish().topParts();
        if (parts.isEmpty() || !analysis.isWeak(parts.getLast().stem())) {
            return List.of();
        }
        return parts.subList(0, parts.size() - 1).stream()
                .<Matches>map(part -> new PartMatches(postings, part))
                .toList();
    }
}
