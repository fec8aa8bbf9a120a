package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;

/// Where a paragraph is found: as a code, or cited in a text.
final class ParagraphMatches extends Matches {

    private final Reference reference;

    ParagraphMatches(Postings postings, Reference reference) {
        super(postings);
        this.reference = reference;
    }

    @Override
    Matches in(Postings narrowed) {
        return new ParagraphMatches(narrowed, reference);
    }

    @Override
    NameSet find(Level level) {
        // It has one form: what is found at all is found as a word.
        return level == Level.WORD || level == Level.PART_ROOT
                ? postings()
                        .either(
                                postings().with(Fields.PARAGRAPH, reference.term()),
                                postings().with(Fields.CITED, reference.term()))
                : NameSet.EMPTY;
    }
}
