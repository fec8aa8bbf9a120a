package dk.ffb.vocabulary.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Names found by terms that were looked up lately: the words of one search are those of many. Each
/// place keeps what was found last, so that memory is bounded. For many threads.
final class KnownPostings {

    /// Sets of so many names are small.
    private static final int SMALL = 256;

    private final AtomicReferenceArray<@Nullable Found> small = new AtomicReferenceArray<>(1 << 13);
    private final AtomicReferenceArray<@Nullable Found> large = new AtomicReferenceArray<>(1 << 8);

    /// @param isBeginning whether it is all terms that begin so
    private record Found(String field, String term, boolean isBeginning, NameSet names) {
        boolean isOf(String otherField, String otherTerm, boolean beginning) {
            return isBeginning == beginning && field.equals(otherField) && term.equals(otherTerm);
        }
    }

    @Nullable NameSet get(String field, String term, boolean isBeginning) {
        var hash = hash(field, term, isBeginning);
        var found = small.get(hash & (small.length() - 1));
        if (found == null || !found.isOf(field, term, isBeginning)) {
            found = large.get(hash & (large.length() - 1));
        }
        return found != null && found.isOf(field, term, isBeginning) ? found.names() : null;
    }

    NameSet put(String field, String term, boolean isBeginning, NameSet names) {
        var places = names.size() <= SMALL ? small : large;
        var place = hash(field, term, isBeginning) & (places.length() - 1);
        places.set(place, new Found(field, term, isBeginning, names.trimmed()));
        return names;
    }

    private static int hash(String field, String term, boolean isBeginning) {
        var hash = (term.hashCode() * 31 + field.hashCode()) * 31 + (isBeginning ? 1 : 0);
        return hash ^ (hash >>> 15);
    }
}
