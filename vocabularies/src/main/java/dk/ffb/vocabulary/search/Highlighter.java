package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import dk.ffb.vocabulary.search.Question.Asked;
import dk.ffb.vocabulary.search.WordForms.PartForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds what of a name matched the query, and marks it.
final class Highlighter {

    private static final int LONGEST = 180;
    private static final int BEFORE_MARK = 60;

    private final List<Sought> words;
    private final Set<String> slips;
    private final List<Paragraphs.Reference> references;

    /// A word of the query, by all that a word of a name may meet it in.
    private record Sought(Asked asked, List<String> stems, List<String> roots) {

        static Sought of(Asked asked) {
            var danish = asked.danish();
            return new Sought(
                    asked,
                    own(danish.stem(), danish.topParts(), PartForms::stem),
                    own(danish.root(), danish.topParts(), PartForms::root));
        }

        private static List<String> own(
                String whole, List<PartForms> parts, Function<PartForms, String> form) {
            var own = new ArrayList<String>(1 + parts.size());
            own.add(whole);
            parts.forEach(part -> own.add(form.apply(part)));
            return own;
        }
    }

    /// @param slips stems that were taken for words of the query
    Highlighter(Question question, Set<String> slips) {
        this.words = question.wanted().stream().map(Sought::of).toList();
        this.references = question.references();
        this.slips = slips;
    }

    /// How a word of the query met a word of the text.
    ///
    /// @param place of the word in the query
    /// @param start of what matched in the text
    record Met(Asked asked, int place, Level level, int start, int end) {}

    /// The name with marks, cut to what surrounds the first one, everything else HTML-escaped.
    String mark(TakenApart name) {
        var text = name.text();
        var marked = new BitSet(text.length());
        for (var met : met(name)) {
            marked.set(met.start(), met.end());
        }
        if (!references.isEmpty()) {
            markParagraphs(name, marked);
        }
        return Marks.text(text, marked, BEFORE_MARK, LONGEST);
    }

    private void markParagraphs(TakenApart name, BitSet marked) {
        for (var cited : name.cited()) {
            if (references.stream().anyMatch(r -> r.number().equals(cited.number()))) {
                marked.set(cited.start(), cited.end());
            }
        }
    }

    /// Which words met: each word of the query only at its best, for that is what the hit is there
    /// for.
    List<Met> met(TakenApart name) {
        var best = new @Nullable Level[words.size()];
        var met = new ArrayList<Met>();
        for (var i = 0; i < name.words().size(); i++) {
            for (var place = 0; place < best.length; place++) {
                var one = met(place, name.words().get(i), name.forms().get(i));
                if (one != null) {
                    met.add(one);
                    best[place] = better(best[place], one.level());
                }
            }
        }
        met.removeIf(one -> one.level() != best[one.place()]);
        return met;
    }

    private static Level better(@Nullable Level known, Level level) {
        return known == null || level.compareTo(known) < 0 ? level : known;
    }

    private @Nullable Met met(int place, Word word, WordForms forms) {
        var sought = words.get(place);
        var asked = sought.asked();
        var typed = asked.danish();
        if (typed.surface().equals(forms.surface())) {
            return whole(asked, place, word, Level.WORD);
        }
        if (forms.surface().startsWith(typed.surface()) && typed.surface().length() > 1) {
            var end = word.at(typed.surface().length());
            return new Met(asked, place, Level.BEGINNING, word.start(), end);
        }
        if (typed.stem().equals(forms.stem()) || asked.englishStem().equals(forms.stem())) {
            return whole(asked, place, word, Level.STEM);
        }
        if (typed.root().equals(forms.root())) {
            return whole(asked, place, word, Level.ROOT);
        }
        return part(sought, place, word, forms);
    }

    private @Nullable Met part(Sought sought, int place, Word word, WordForms forms) {
        var asked = sought.asked();
        for (var part : forms.parts()) {
            if (sought.stems().contains(part.stem())) {
                return part(asked, place, word, part, Level.PART);
            }
        }
        if (sought.stems().contains(forms.stem())) {
            return whole(asked, place, word, Level.PART);
        }
        for (var part : forms.parts()) {
            if (sought.roots().contains(part.root())) {
                return part(asked, place, word, part, Level.PART_ROOT);
            }
        }
        if (sought.roots().contains(forms.root())) {
            return whole(asked, place, word, Level.PART_ROOT);
        }
        return slips.contains(forms.stem()) ? whole(asked, place, word, Level.SLIP) : null;
    }

    private static Met whole(Asked asked, int place, Word word, Level level) {
        return new Met(asked, place, level, word.start(), word.end());
    }

    private static Met part(Asked asked, int place, Word word, PartForms part, Level level) {
        return new Met(asked, place, level, word.at(part.start()), word.at(part.end()));
    }
}
