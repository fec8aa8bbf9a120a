package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.WordForms.PartForms;

/// Where one part of a compound that was typed is found, as a word or as a part.
final class PartMatches extends Matches {

    private final PartForms part;

    PartMatches(Postings postings, PartForms part) {
        super(postings);
        this.part = part;
    }

    @Override
    Matches in(Postings narrowed) {
        return new PartMatches(narrowed, part);
    }

    @Override
    NameSet find(Level level) {
        return switch (level) {
            case STEM -> postings().with(Fields.STEM, part.stem());
            case ROOT -> postings().with(Fields.ROOT, part.root());
            case PART -> postings().with(Fields.PART, part.stem());
            case PART_ROOT -> postings().with(Fields.ANY_ROOT, part.root());
            case WORD, BEGINNING, SLIP -> NameSet.EMPTY;
        };
    }
}
