package dk.ffb.vocabulary.search;

/// The index with all that is needed to ask it.
///
/// @param table what its documents stand for
/// @param postings which documents hold a term
/// @param analysis how words are taken apart, the same as when the index was made
record NameIndex(
        NameTable table, Postings postings, WordAnalysis analysis, Paragraphs paragraphs) {}
