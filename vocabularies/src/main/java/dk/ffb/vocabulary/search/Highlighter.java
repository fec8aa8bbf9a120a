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

/// Finds what of a text matched the query, and marks it.
final class Highlighter {

    private static final int LONGEST = 180;
    private static final int BEFORE_MARK = 60;

    private final WordAnalysis analysis;
    private final List<Asked> words;
    private final Set<String> slips;
    private final List<Paragraphs.Reference> references;
    private final Paragraphs paragraphs;

    /// @param slips stems that were taken for words of the query
    Highlighter(NameIndex index, Question question, Set<String> slips) {
        this.analysis = index.analysis();
        this.paragraphs = index.paragraphs();
        this.words = question.wanted();
        this.references = question.references();
        this.slips = slips;
    }

    /// How a word of the query met a word of the text.
    ///
    /// @param start of what matched in the text
    record Met(Asked asked, Word word, Level level, int start, int end) {}

    /// The text with marks, cut to what surrounds the first one, everything else HTML-escaped.
    String mark(String text, boolean isEnglish) {
        var marked = new BitSet(text.length());
        for (var met : met(text, isEnglish)) {
            marked.set(met.start(), met.end());
        }
        if (!references.isEmpty()) {
            markParagraphs(text, marked);
        }
        return Marks.text(text, marked, BEFORE_MARK, LONGEST);
    }

    private void markParagraphs(String text, BitSet marked) {
        for (var cited : paragraphs.in(text)) {
            if (references.stream().anyMatch(r -> r.number().equals(cited.number()))) {
                marked.set(cited.start(), cited.end());
            }
        }
    }

    /// Which words met: each asked word only at its best, for that is what the hit is there for.
    List<Met> met(String text, boolean isEnglish) {
        var met = new ArrayList<Met>();
        for (var word : Normalizer.words(text)) {
            var forms = isEnglish ? analysis.english(word.text()) : analysis.danish(word.text());
            for (var asked : words) {
                var one = met(asked, word, forms);
                if (one != null) {
                    met.add(one);
                }
            }
        }
        return met.size() < 2 ? met : best(met);
    }

    private static List<Met> best(List<Met> met) {
        var best = new ArrayList<Met>(met.size());
        for (var one : met) {
            if (met.stream().noneMatch(other -> isBetter(other, one))) {
                best.add(one);
            }
        }
        return best;
    }

    private static boolean isBetter(Met other, Met one) {
        return other.asked().equals(one.asked()) && other.level().compareTo(one.level()) < 0;
    }

    private @Nullable Met met(Asked asked, Word word, WordForms forms) {
        var typed = asked.danish();
        if (typed.surface().equals(forms.surface())) {
            return whole(asked, word, Level.WORD);
        }
        if (forms.surface().startsWith(typed.surface()) && typed.surface().length() > 1) {
            return new Met(
                    asked, word, Level.BEGINNING, word.start(), word.at(typed.surface().length()));
        }
        if (typed.stem().equals(forms.stem()) || asked.englishStem().equals(forms.stem())) {
            return whole(asked, word, Level.STEM);
        }
        if (typed.root().equals(forms.root())) {
            return whole(asked, word, Level.ROOT);
        }
        var part =
                part(asked, word, forms, PartForms::stem, forms.stem(), typed.stem(), Level.PART);
        if (part == null) {
            part =
                    part(
                            asked,
                            word,
                            forms,
                            PartForms::root,
                            forms.root(),
                            typed.root(),
                            Level.PART_ROOT);
        }
        return part == null && slips.contains(forms.stem()) ? whole(asked, word, Level.SLIP) : part;
    }

    private static @Nullable Met part(
            Asked asked,
            Word word,
            WordForms forms,
            Function<PartForms, String> form,
            String whole,
            String typed,
            Level level) {
        var wanted = new ArrayList<String>();
        wanted.add(typed);
        asked.danish().topParts().forEach(part -> wanted.add(form.apply(part)));
        for (var part : forms.parts()) {
            if (wanted.contains(form.apply(part))) {
                return new Met(asked, word, level, word.at(part.start()), word.at(part.end()));
            }
        }
        return wanted.contains(whole) ? whole(asked, word, level) : null;
    }

    private static Met whole(Asked asked, Word word, Level level) {
        return new Met(asked, word, level, word.start(), word.end());
    }
}
