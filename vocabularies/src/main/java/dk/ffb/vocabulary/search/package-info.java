/// Search over concepts that understands Danish: [dk.ffb.vocabulary.search.SearchIndexer] makes an
/// index of what holds on a day, [dk.ffb.vocabulary.search.ConceptSearch] answers from it.
///
/// A document of the index is one name of a concept (label, alternative label, definition), and
/// documents are numbered in the order of hits that match alike, so that the first documents of a
/// match are its first hits. Lucene keeps the terms and their documents; what is found is ranked in
/// steps (`Tier`), each of which is a sentence that can be told to a person. Lucene's scores were
/// tried and left: a frequency says little about names of three words, and nobody could explain why
/// a hit was where it was. Its Danish stemmer sends indsats and indsatser to different stems; the
/// inflection here takes endings off until none is left, with a file of exceptions.
///
/// Names aren't indexed under what they are mapped to, which would double the index of a country: a
/// hit leads on to what it is mapped to when it is found.
@NullMarked
package dk.ffb.vocabulary.search;

import org.jspecify.annotations.NullMarked;
