package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Splits a compound so that every part is a word and the whole is covered: funktionsnedsættelse
/// into funktions and nedsættelse. What can't be split so is one word.
///
/// Of several ways the one with the fewest parts is taken, then the one with the longest last part,
/// which carries the meaning. Words are folded.
final class CompoundSplitter {

    private static final int SHORTEST_WHOLE = 5;
    private static final int SHORTEST_PART = 2;
    private static final int LONG_PART = 4;
    private static final int SHORTEST_END = 8;
    private static final int SHORTEST_REST = 3;

    private final Lexicon lexicon;
    private final Map<String, List<String>> reviewed = new HashMap<>();

    CompoundSplitter(Lexicon lexicon, List<SearchFiles.Compound> compounds) {
        this.lexicon = lexicon;
        for (var compound : compounds) {
            reviewed.put(
                    Normalizer.fold(compound.word()),
                    compound.parts().stream().map(Normalizer::fold).toList());
        }
    }

    /// A part as it stands in the word.
    record Part(String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    /// The parts of a compound, which together make it up; none where it is no compound.
    List<Part> split(String word) {
        var pieces = pieces(word);
        if (pieces.size() < 2) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        var start = 0;
        for (var piece : pieces) {
            parts.add(new Part(piece, start));
            start += piece.length();
        }
        return parts;
    }

    /// The parts, and the parts of those that are compounds themselves.
    List<Part> splitAll(String word) {
        var all = new ArrayList<Part>();
        for (var part : split(word)) {
            all.add(part);
            for (var inner : splitAll(part.text())) {
                all.add(new Part(inner.text(), part.start() + inner.start()));
            }
        }
        return all;
    }

    /// The longest word that the word begins with, with enough behind it to be another one.
    List<Part> beginning(String word) {
        for (var end = word.length() - LONG_PART; end >= LONG_PART; end--) {
            var piece = word.substring(0, end);
            if (lexicon.isModifier(piece)) {
                return List.of(new Part(piece, 0));
            }
        }
        return List.of();
    }

    /// The longest word that the word ends with, long enough to be no accident.
    List<Part> end(String word) {
        for (var start = SHORTEST_REST; start <= word.length() - SHORTEST_END; start++) {
            var piece = word.substring(start);
            if (lexicon.isHead(piece)) {
                return List.of(new Part(piece, start));
            }
        }
        return List.of();
    }

    private List<String> pieces(String word) {
        var known = reviewed.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < SHORTEST_WHOLE || word.chars().anyMatch(c -> !Character.isLetter(c))) {
            return List.of();
        }
        return bestFrom(0, word, new HashMap<>());
    }

    /// The best way to split the rest of the word from a letter on; none where there is no way.
    private List<String> bestFrom(int start, String word, Map<Integer, List<String>> known) {
        var before = known.get(start);
        if (before != null) {
            return before;
        }
        List<String> best = List.of();
        for (var end = start + SHORTEST_PART; end <= word.length(); end++) {
            var pieces = from(start, end, word, known);
            if (!pieces.isEmpty() && (best.isEmpty() || pieces.size() < best.size())) {
                best = pieces;
            }
        }
        known.put(start, best);
        return best;
    }

    private List<String> from(int start, int end, String word, Map<Integer, List<String>> known) {
        var piece = word.substring(start, end);
        if (end == word.length()) {
            return start > 0 && lexicon.isHead(piece) ? List.of(piece) : List.of();
        }
        if (!lexicon.isModifier(piece)) {
            return List.of();
        }
        var rest = bestFrom(end, word, known);
        if (rest.isEmpty()) {
            return rest;
        }
        var pieces = new ArrayList<String>(rest.size() + 1);
        pieces.add(piece);
        pieces.addAll(rest);
        return pieces;
    }
}
