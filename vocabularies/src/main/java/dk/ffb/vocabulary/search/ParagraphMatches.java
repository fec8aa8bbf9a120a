package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;

/// Where a paragraph is found: as a code, or cited in a text.
final class ParagraphMatches extends Matches {

    private final Postings postings;
    private final Reference reference;

    ParagraphMatches(NameIndex index, Reference reference) {
        super(index.postings());
        this.postings = index.postings();
        this.reference = reference;
    }

    @Override
    NameSet find(Level level) {
        return level == Level.WORD
                ? postings.either(
                        postings.with(Fields.PARAGRAPH, reference.term()),
                        postings.with(Fields.CITED, reference.term()))
                : NameSet.EMPTY;
    }
}
