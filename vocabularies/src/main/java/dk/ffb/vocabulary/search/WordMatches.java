package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import dk.ffb.vocabulary.search.WordForms.PartForms;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where one word of the query is found.
final class WordMatches extends Matches {

    private static final int SHORTEST_BEGINNING = 3;

    private final NameIndex index;
    private final Postings postings;
    private final Asked asked;
    private final boolean isLast;
    private @Nullable List<String> slips;

    WordMatches(NameIndex index, Asked asked, boolean isLast) {
        super(index.postings());
        this.index = index;
        this.postings = index.postings();
        this.asked = asked;
        this.isLast = isLast;
    }

    Asked asked() {
        return asked;
    }

    private boolean isUnknown() {
        return Level.upTo(Level.PART_ROOT).stream().allMatch(level -> on(level).isEmpty());
    }

    @Override
    WordMatches word() {
        return this;
    }

    /// Whether it is only a number, which alone says little.
    boolean isNumber() {
        return asked.word().text().chars().allMatch(Character::isDigit);
    }

    /// The stems that a slip would make of the word; none where the word itself is found.
    List<String> slips() {
        if (slips == null) {
            slips = isUnknown() ? Slips.of(asked, index.stems()) : List.of();
        }
        return slips;
    }

    @Override
    NameSet find(Level level) {
        var forms = asked.danish();
        return switch (level) {
            case WORD -> postings.with(Fields.WORD, forms.surface());
            case BEGINNING -> beginning(forms.surface());
            case STEM ->
                    postings.either(
                            postings.with(Fields.STEM, forms.stem()),
                            postings.with(Fields.STEM, asked.englishStem()));
            case ROOT -> postings.with(Fields.ROOT, forms.root());
            case PART ->
                    postings.either(
                            postings.with(Fields.PART, forms.stem()),
                            allParts(PartForms::stem, Fields.STEM, Fields.PART));
            case PART_ROOT ->
                    postings.either(
                            postings.with(Fields.PART_ROOT, forms.root()),
                            allParts(PartForms::root, Fields.ROOT, Fields.PART_ROOT));
            case SLIP -> misspelt();
        };
    }

    /// Only names can be found by their beginnings: a definition has too many words.
    private NameSet beginning(String word) {
        var shortest = isLast || asked.isCut() ? 2 : SHORTEST_BEGINNING;
        if (word.length() < shortest) {
            return NameSet.EMPTY;
        }
        if (word.length() <= Fields.GRAM) {
            return postings.with(Fields.WORD_START, word);
        }
        return postings.beginning(Fields.NAME_WORD, word);
    }

    /// Names that have all parts of the compound that was typed, together or each on its own.
    private NameSet allParts(Function<PartForms, String> form, String asWord, String asPart) {
        NameSet all = null;
        for (var part : asked.danish().topParts()) {
            var one =
                    postings.either(
                            postings.with(asWord, form.apply(part)),
                            postings.with(asPart, form.apply(part)));
            all = all == null ? one : all.and(one);
        }
        return all == null ? NameSet.EMPTY : all;
    }

    private NameSet misspelt() {
        var names = new NameUnion(postings.size());
        for (var stem : slips()) {
            names.add(postings.with(Fields.STEM, stem));
        }
        return names.names();
    }
}
