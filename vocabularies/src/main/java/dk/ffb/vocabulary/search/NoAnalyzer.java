package dk.ffb.vocabulary.search;

import org.apache.lucene.analysis.Analyzer;

/// Lucene asks for an analyzer; every field of ours brings its terms with it.
final class NoAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        throw new IllegalStateException("no field is analysed by Lucene: " + fieldName);
    }
}
