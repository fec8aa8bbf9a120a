package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Question.Asked;
import dk.ffb.vocabulary.search.WordForms.PartForms;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where one word of the query is found.
final class WordMatches extends Matches {

    private static final int SHORTEST_BEGINNING = 3;

    /// No field: the names in which a word is found in any way.
    private static final String ANY_WAY = "anyWay";

    private final NearWords stems;
    private final Asked asked;
    private final boolean isLast;
    private @Nullable List<String> slips;

    /// @param stems all stems, to find the one that was meant
    /// @param isLast whether it is the last word, which may not be typed to its end yet
    WordMatches(Postings postings, NearWords stems, Asked asked, boolean isLast) {
        super(postings);
        this.stems = stems;
        this.asked = asked;
        this.isLast = isLast;
    }

    @Override
    WordMatches in(Postings narrowed) {
        return new WordMatches(narrowed, stems, asked, isLast);
    }

    Asked asked() {
        return asked;
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
            slips = isFoundUpTo(Level.PART_ROOT) ? List.of() : Slips.of(asked, stems);
        }
        return slips;
    }

    /// What has the word in any way is asked for by every search with the word, and takes the
    /// longest to put together.
    @Override
    NameSet findUpTo(Level level) {
        if (level != Level.PART_ROOT) {
            return super.findUpTo(level);
        }
        var word = asked.danish().surface();
        var hasBeginnings = word.length() >= shortestBeginning();
        return postings().kept(ANY_WAY, word, hasBeginnings, () -> super.findUpTo(level));
    }

    @Override
    NameSet find(Level level) {
        var forms = asked.danish();
        var in = postings();
        return switch (level) {
            case WORD -> in.with(Fields.WORD, forms.surface());
            case BEGINNING -> beginning(forms.surface());
            case STEM ->
                    in.either(
                            in.with(Fields.STEM, forms.stem()),
                            in.with(Fields.STEM, asked.englishStem()));
            case ROOT -> in.with(Fields.ROOT, forms.root());
            case PART ->
                    in.either(
                            in.with(Fields.PART, forms.stem()),
                            allParts(PartForms::stem, Fields.STEM, Fields.PART));
            case PART_ROOT ->
                    in.either(
                            in.with(Fields.ANY_ROOT, forms.root()),
                            allParts(PartForms::root, Fields.ANY_ROOT, Fields.ANY_ROOT));
            case SLIP -> misspelt();
        };
    }

    /// Only names can be found by their beginnings: a definition has too many words.
    private NameSet beginning(String word) {
        if (word.length() < shortestBeginning()) {
            return NameSet.EMPTY;
        }
        return word.length() <= Fields.GRAM
                ? postings().with(Fields.WORD_START, word)
                : postings().beginning(Fields.NAME_WORD, word);
    }

    private int shortestBeginning() {
        return isLast || asked.isCut() ? 2 : SHORTEST_BEGINNING;
    }

    /// Names that have all parts of the compound that was typed, together or each on its own.
    private NameSet allParts(Function<PartForms, String> form, String asWord, String asPart) {
        NameSet all = null;
        for (var part : asked.danish().topParts()) {
            var one = postings().with(asWord, form.apply(part));
            if (!asPart.equals(asWord)) {
                one = postings().either(one, postings().with(asPart, form.apply(part)));
            }
            all = all == null ? one : all.and(one);
        }
        return all == null ? NameSet.EMPTY : all;
    }

    private NameSet misspelt() {
        var names = new NameUnion(postings().size());
        for (var stem : slips()) {
            names.add(postings().with(Fields.STEM, stem));
        }
        return names.names();
    }
}
