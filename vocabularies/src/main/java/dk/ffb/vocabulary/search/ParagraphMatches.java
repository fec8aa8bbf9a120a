package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;
import org.apache.lucene.util.FixedBitSet;

/// Where a paragraph is found: as a code, or cited in a text.
final class ParagraphMatches extends Matches {

    private final NameIndex index;
    private final Reference reference;

    ParagraphMatches(NameIndex index, Reference reference) {
        this.index = index;
        this.reference = reference;
    }

    @Override
    FixedBitSet none() {
        return new FixedBitSet(index.postings().size());
    }

    @Override
    void add(Level level, FixedBitSet to) {
        if (level == Level.WORD) {
            index.postings().add(Fields.PARAGRAPH, reference.term(), to);
            index.postings().add(Fields.CITED, reference.term(), to);
        }
    }
}
