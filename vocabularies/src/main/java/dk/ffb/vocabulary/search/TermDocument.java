package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/// A document of ready-made terms, used again for each name: which documents hold a term is all
/// that the index keeps.
final class TermDocument {

    /// Longer terms are cut: nobody types them, and Lucene refuses terms past 32 kilobytes.
    static final int LONGEST = 200;

    private static final FieldType TYPE = type();

    private final Map<String, Terms> byField = new LinkedHashMap<>();
    private final List<IndexableField> filled = new ArrayList<>();

    private static FieldType type() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    void clear() {
        byField.values().forEach(Terms::clear);
        filled.clear();
    }

    void add(String field, String term) {
        if (term.isEmpty()) {
            return;
        }
        var terms = byField.computeIfAbsent(field, Terms::new);
        if (terms.terms.isEmpty()) {
            filled.add(terms.field);
        }
        terms.terms.add(term.length() > LONGEST ? term.substring(0, LONGEST) : term);
    }

    List<IndexableField> fields() {
        return filled;
    }

    /// The terms of one field, as Lucene reads them.
    private static final class Terms extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> terms = new ArrayList<>();
        private final Field field;
        private int next;

        Terms(String name) {
            field = new Field(name, this, TYPE);
        }

        private void clear() {
            terms.clear();
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            term.append(terms.get(next++));
            return true;
        }
    }
}
