package dk.ffb.vocabulary.search;

import org.tartarus.snowball.ext.EnglishStemmer;

/// Brings all forms of an English word to one, by Porter's rules as Lucene has them.
final class EnglishAnalysis {

    /// Keeps English stems apart from Danish ones in the index.
    private static final String MARK = "~";

    private EnglishAnalysis() {}

    static String stem(String folded) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(folded);
        stemmer.stem();
        return MARK + stemmer.getCurrent();
    }
}
