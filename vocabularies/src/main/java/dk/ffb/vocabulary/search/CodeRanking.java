package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Takes what was typed for a code. Codes with a digit come before anything; what is only letters
/// is a word first.
///
/// Who types the code of another standard, a case of KLE or a category of ICF, asks what it is in
/// the common language: that comes before the standard's own concept. Where the standard is named,
/// its own concept is meant.
final class CodeRanking {

    /// As close as a broader concept; what is only related is not what the code is.
    private static final int NEAR = 6;

    private static final int SHORTEST_ABOVE = 4;

    private final NameTable table;
    private final Concepts concepts;
    private final Postings postings;
    private final HitCollector hits;
    private final String typed;

    /// The place of the vocabulary that was named before the code; -1 where none was.
    private final int vocabulary;

    private final String code;

    CodeRanking(NameIndex index, String text, HitCollector hits) {
        this.table = index.table();
        this.concepts = table.concepts();
        this.postings = index.postings();
        this.hits = hits;
        var space = text.strip().indexOf(' ');
        var first = space < 0 ? "" : text.strip().substring(0, space);
        vocabulary = first.isEmpty() ? -1 : concepts.placeOfKey(first.toLowerCase(Locale.ROOT));
        typed = CodeForms.typed(vocabulary < 0 ? text : text.strip().substring(space));
        code = CodeForms.key(typed);
    }

    void run() {
        if (CodeForms.hasDigit(code)) {
            codes(postings.with(Fields.CODE, code), Tier.CODE);
            codes(postings.with(Fields.BARE_CODE, CodeForms.bare(typed)), Tier.CODE_WITHOUT_POINTS);
            if (CodeForms.isUuidStart(code)) {
                codes(postings.beginning(Fields.CODE, code), Tier.START_OF_UUID);
            }
        }
    }

    private void codes(NameSet found, Tier tier) {
        if (vocabulary < 0) {
            var others = found.only(name -> isOtherStandard(table.concept(name)));
            IntPredicate isCommon = concepts::isCommon;
            new MappedRanking(table, hits)
                    .run(list(others), Tier.CONCEPT_OF_CODE, 0, NEAR, isCommon);
        }
        hits.add(found.only(this::isOfVocabulary), 0, table.endOfNames(), tier);
    }

    private boolean isOtherStandard(int concept) {
        return !concepts.isCommon(concept) && !concepts.isLocal(concept);
    }

    private boolean isOfVocabulary(int name) {
        return vocabulary < 0 || concepts.vocabulary(table.concept(name)) == vocabulary;
    }

    private List<Integer> list(NameSet names) {
        var list = new ArrayList<Integer>();
        names.each(0, table.endOfNames(), list::add);
        return list;
    }

    /// A code that goes into more detail than a standard that is loaded: the one above it.
    void runAbove() {
        if (!CodeForms.hasDigit(code)) {
            return;
        }
        for (var length = code.length() - 1; length >= SHORTEST_ABOVE; length--) {
            var above =
                    postings.with(Fields.CODE, code.substring(0, length))
                            .only(name -> !table.isLocal(name));
            if (!above.isEmpty()) {
                hits.add(above, 0, table.endOfNames(), Tier.CODE_ABOVE);
                return;
            }
        }
    }
}
