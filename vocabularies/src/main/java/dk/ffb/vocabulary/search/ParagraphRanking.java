package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Who asks for a paragraph asks for what it gives: the concepts that stand close to it come before
/// the paragraph itself, and those further off after it.
final class ParagraphRanking {

    private final NameIndex index;
    private final HitCollector hits;

    ParagraphRanking(NameIndex index, HitCollector hits) {
        this.index = index;
        this.hits = hits;
    }

    void run(Reference reference) {
        var table = index.table();
        for (var one : laws(reference)) {
            var exact = found(one.exactTerm());
            var any = found(one.term());
            for (var terms : List.of(exact, any)) {
                hits.add(terms, table.endOfNames(), table.endOfClose(), Tier.PARAGRAPH_OF_CONCEPT);
            }
            for (var terms : List.of(exact, any)) {
                hits.add(terms, 0, table.endOfNames(), Tier.PARAGRAPH);
            }
            for (var terms : List.of(exact, any)) {
                hits.add(
                        terms, table.endOfClose(), table.endOfMapped(), Tier.PARAGRAPH_FURTHER_OFF);
            }
        }
    }

    /// The law that was named; where none was, the main one first and then any.
    private List<Reference> laws(Reference named) {
        return named.law().isEmpty()
                ? List.of(named.of(index.paragraphs().mainLaw()), named)
                : List.of(named);
    }

    private FixedBitSet found(String term) {
        var found = new FixedBitSet(index.postings().size());
        index.postings().add(Fields.PARAGRAPH, term, found);
        return found;
    }
}
