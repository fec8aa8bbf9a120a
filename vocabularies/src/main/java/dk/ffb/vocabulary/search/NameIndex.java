package dk.ffb.vocabulary.search;

import org.apache.lucene.index.LeafReader;

/// The index with all that is needed to ask it. For many threads but for [#postings], which is for
/// one search.
///
/// @param table what its documents stand for
/// @param reader the documents
/// @param known which documents hold terms that were looked up lately
/// @param postings which documents hold a term
/// @param shown names that were shown lately
/// @param stems all stems, to find the one that was meant
/// @param analysis how words are taken apart, the same as when the index was made
record NameIndex(
        NameTable table,
        LeafReader reader,
        KnownPostings known,
        Postings postings,
        TakenApart.Lately shown,
        NearWords stems,
        WordAnalysis analysis,
        Paragraphs paragraphs) {

    static NameIndex of(
            NameTable table, LeafReader reader, WordAnalysis analysis, Paragraphs paragraphs) {
        var known = new KnownPostings(reader.maxDoc());
        var postings = new Postings(reader, known);
        var stems = new NearWords(postings.terms(Fields.STEM));
        var shown = new TakenApart.Lately();
        return new NameIndex(table, reader, known, postings, shown, stems, analysis, paragraphs);
    }

    NameIndex forOneSearch() {
        var postings = new Postings(reader, known);
        return new NameIndex(table, reader, known, postings, shown, stems, analysis, paragraphs);
    }

    TakenApart takenApart(int name) {
        return shown.get(table.firstAlike(name), this);
    }
}
