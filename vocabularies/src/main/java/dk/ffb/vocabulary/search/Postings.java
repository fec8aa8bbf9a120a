package dk.ffb.vocabulary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// Asks the index which names hold a term. For many threads.
final class Postings {

    /// So many terms that begin alike are looked through, in the order of letters.
    private static final int MOST_TERMS = 2_000;

    private final LeafReader reader;

    Postings(LeafReader reader) {
        this.reader = reader;
    }

    int size() {
        return reader.maxDoc();
    }

    /// Adds the names that hold the term; says whether there are any.
    boolean add(String field, String term, FixedBitSet to) {
        try {
            var postings =
                    reader.postings(
                            new org.apache.lucene.index.Term(field, term), PostingsEnum.NONE);
            if (postings == null) {
                return false;
            }
            to.or(postings);
            return true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// How many names hold the term.
    int count(String field, String term) {
        try {
            return reader.docFreq(new org.apache.lucene.index.Term(field, term));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Adds the names that hold a term that begins so.
    void addBeginning(String field, String beginning, FixedBitSet to) {
        try {
            var terms = reader.terms(field);
            if (terms == null) {
                return;
            }
            var prefix = new BytesRef(beginning);
            var all = terms.iterator();
            PostingsEnum postings = null;
            var status = all.seekCeil(prefix);
            for (var n = 0; n < MOST_TERMS && status != SeekStatus.END; n++) {
                if (!StringHelper.startsWith(all.term(), prefix)) {
                    return;
                }
                postings = all.postings(postings, PostingsEnum.NONE);
                to.or(postings);
                status = all.next() == null ? SeekStatus.END : SeekStatus.FOUND;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The terms that a slip or two would make of the word, in the order of letters.
    List<String> near(String field, String word, int slips, int sameStart) {
        try {
            var terms = reader.terms(field);
            if (terms == null) {
                return List.of();
            }
            var automaton =
                    new LevenshteinAutomata(word.substring(sameStart), true)
                            .toAutomaton(slips, word.substring(0, sameStart));
            return all(new CompiledAutomaton(automaton).getTermsEnum(terms));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> all(TermsEnum terms) throws IOException {
        var all = new ArrayList<String>();
        for (var term = terms.next();
                term != null && all.size() < MOST_TERMS;
                term = terms.next()) {
            all.add(term.utf8ToString());
        }
        return all;
    }
}
