package dk.ffb.vocabulary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Asks the index which names hold a term. For one search: what it looked up with is kept, since
/// most of the time of a small search goes into getting ready to look something up. What it found
/// is kept for other searches too.
final class Postings {

    /// So many terms that begin alike are looked through, in the order of letters.
    private static final int MOST_TERMS = 2_000;

    private final LeafReader reader;
    private final KnownPostings known;
    private final Map<String, TermsEnum> byField;

    /// Only these.
    private final @Nullable NameSet only;

    private @Nullable PostingsEnum used;

    Postings(LeafReader reader, KnownPostings known) {
        this(reader, known, new HashMap<>(), null);
    }

    private Postings(
            LeafReader reader,
            KnownPostings known,
            Map<String, TermsEnum> byField,
            @Nullable NameSet only) {
        this.reader = reader;
        this.known = known;
        this.byField = byField;
        this.only = only;
    }

    /// The same, looking no further than these names.
    Postings narrowedTo(NameSet names) {
        return new Postings(reader, known, byField, names);
    }

    /// How many names there are.
    int size() {
        return reader.maxDoc();
    }

    /// The names that hold the term.
    NameSet with(String field, String term) {
        return find(field, term, false);
    }

    /// The names that hold a term that begins so.
    NameSet beginning(String field, String beginning) {
        return find(field, beginning, true);
    }

    /// What was put together for a term before, or is put together now.
    ///
    /// @param field that is no field of the index, but a name for what is put together
    NameSet kept(String field, String term, boolean isBeginning, Supplier<NameSet> together) {
        if (only != null) {
            return only.isEmpty() ? only : together.get();
        }
        var found = known.get(field, term, isBeginning);
        return found != null ? found : known.put(field, term, isBeginning, together.get());
    }

    private NameSet find(String field, String term, boolean isBeginning) {
        if (term.isEmpty() || (only != null && only.isEmpty())) {
            return NameSet.EMPTY;
        }
        var found = known.get(field, term, isBeginning);
        if (found != null) {
            return only == null ? found : found.and(only);
        }
        try {
            var names = isBeginning ? lookupBeginning(field, term) : lookup(field, term);
            return only == null ? known.put(field, term, isBeginning, names) : narrow(names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private NameSet lookup(String field, String term) throws IOException {
        var terms = lookup(field);
        if (!terms.seekExact(new BytesRef(term))) {
            return NameSet.EMPTY;
        }
        var names = new NameUnion(size());
        add(terms, names);
        return names.names();
    }

    private NameSet lookupBeginning(String field, String beginning) throws IOException {
        var prefix = new BytesRef(beginning);
        var names = new NameUnion(size());
        var terms = lookup(field);
        var status = terms.seekCeil(prefix);
        for (var n = 0; n < MOST_TERMS && status != SeekStatus.END; n++) {
            if (!StringHelper.startsWith(terms.term(), prefix)) {
                break;
            }
            add(terms, names);
            status = terms.next() == null ? SeekStatus.END : SeekStatus.FOUND;
        }
        return names.names();
    }

    /// A short list was walked along; of a long one the names are taken now.
    private NameSet narrow(NameSet names) {
        return only == null || only.isList() ? names : names.and(only);
    }

    private void add(TermsEnum terms, NameUnion names) throws IOException {
        var postings = terms.postings(used, PostingsEnum.NONE);
        used = postings;
        if (only == null || !only.isList()) {
            names.add(postings, terms.docFreq());
        } else {
            names.add(only.and(postings));
        }
    }

    private TermsEnum lookup(String field) throws IOException {
        var ready = byField.get(field);
        if (ready == null) {
            var terms = reader.terms(field);
            ready = terms == null ? TermsEnum.EMPTY : terms.iterator();
            byField.put(field, ready);
        }
        return ready;
    }

    /// The names that are in either set.
    NameSet either(NameSet a, NameSet b) {
        return NameUnion.of(size(), a, b);
    }

    /// All terms of a field.
    List<String> terms(String field) {
        try {
            var all = new ArrayList<String>();
            var terms = lookup(field);
            for (var term = terms.next(); term != null; term = terms.next()) {
                all.add(term.utf8ToString());
            }
            return all;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
