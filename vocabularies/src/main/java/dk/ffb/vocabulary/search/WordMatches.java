package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import dk.ffb.vocabulary.search.WordForms.PartForms;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Where one word of the query is found.
final class WordMatches extends Matches {

    private static final int SHORTEST_BEGINNING = 3;

    private final NameIndex index;
    private final Asked asked;
    private final boolean isLast;
    private @Nullable List<String> slips;

    WordMatches(NameIndex index, Asked asked, boolean isLast) {
        this.index = index;
        this.asked = asked;
        this.isLast = isLast;
    }

    Asked asked() {
        return asked;
    }

    /// The stems that a slip would make of the word; none where the word itself is found.
    List<String> slips() {
        if (slips == null) {
            slips =
                    at(Level.PART_ROOT).scanIsEmpty() && beginnings().scanIsEmpty()
                            ? new Slips(index.postings()).of(asked)
                            : List.of();
        }
        return slips;
    }

    @Override
    FixedBitSet none() {
        return new FixedBitSet(index.postings().size());
    }

    @Override
    void add(Level level, FixedBitSet to) {
        var postings = index.postings();
        var forms = asked.danish();
        switch (level) {
            case WORD -> postings.add(Fields.WORD, forms.surface(), to);
            case BEGINNING -> addBeginnings(forms.surface(), to);
            case STEM -> {
                postings.add(Fields.STEM, forms.stem(), to);
                postings.add(Fields.STEM, asked.englishStem(), to);
            }
            case ROOT -> postings.add(Fields.ROOT, forms.root(), to);
            case PART -> {
                postings.add(Fields.PART, forms.stem(), to);
                addParts(PartForms::stem, Fields.STEM, Fields.PART, to);
            }
            case PART_ROOT -> {
                postings.add(Fields.PART_ROOT, forms.root(), to);
                addParts(PartForms::root, Fields.ROOT, Fields.PART_ROOT, to);
            }
            case SLIP -> slips().forEach(stem -> postings.add(Fields.STEM, stem, to));
        }
    }

    /// Only names can be found by their beginnings: a definition has too many words.
    private void addBeginnings(String word, FixedBitSet to) {
        var shortest = isLast || asked.isCut() ? 2 : SHORTEST_BEGINNING;
        if (word.length() < shortest) {
            return;
        }
        if (word.length() <= Fields.GRAM) {
            index.postings().add(Fields.WORD_START, word, to);
            return;
        }
        var names = new FixedBitSet(to.length());
        index.postings().addBeginning(Fields.WORD, word, names);
        names.clear(index.table().endOfNames(), names.length());
        to.or(names);
    }

    /// Names that have all parts of the compound that was typed, together or each on its own.
    private void addParts(
            Function<PartForms, String> form, String asWord, String asPart, FixedBitSet to) {
        FixedBitSet all = null;
        for (var part : asked.danish().topParts()) {
            var one = none();
            index.postings().add(asWord, form.apply(part), one);
            index.postings().add(asPart, form.apply(part), one);
            if (all == null) {
                all = one;
            } else {
                all.and(one);
            }
        }
        if (all != null) {
            to.or(all);
        }
    }
}
