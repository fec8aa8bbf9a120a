package dk.ffb.vocabulary.search;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Names found by terms that were looked up lately: the words of one search are those of many.
/// Small, middling and large sets have rooms of their own, so that a hundred rare words don't push
/// out a common one, which takes a hundred times as long to look up. For many threads.
final class KnownPostings {

    private static final int SMALL = 256;
    private static final int MIDDLING = 2_048;

    /// What all large sets may take together.
    private static final int BYTES_OF_LARGE = 64 << 20;

    private final Room small = new Room(1 << 15);
    private final Room middling = new Room(1 << 12);
    private final Room large;

    /// @param names how many there are in the index: a bit of each is the most that a set takes
    KnownPostings(int names) {
        var most = BYTES_OF_LARGE / (names / Byte.SIZE + 1);
        large = new Room(Math.clamp(Integer.highestOneBit(most), 1 << 6, 1 << 9));
    }

    /// @param isBeginning whether it is all terms that begin so
    private record Found(int hash, String field, String term, boolean isBeginning, NameSet names) {
        boolean isOf(String otherField, String otherTerm, boolean beginning) {
            return isBeginning == beginning && field.equals(otherField) && term.equals(otherTerm);
        }
    }

    @Nullable NameSet get(String field, String term, boolean isBeginning) {
        var hash = hash(field, term, isBeginning);
        var found = small.get(hash, field, term, isBeginning);
        if (found == null) {
            found = middling.get(hash, field, term, isBeginning);
        }
        return found != null ? found : large.get(hash, field, term, isBeginning);
    }

    /// The names, as they are kept.
    NameSet put(String field, String term, boolean isBeginning, NameSet names) {
        var kept = names.trimmed();
        var size = kept.size();
        var room = size <= SMALL ? small : size <= MIDDLING ? middling : large;
        room.put(new Found(hash(field, term, isBeginning), field, term, isBeginning, kept));
        return kept;
    }

    private static int hash(String field, String term, boolean isBeginning) {
        var hash = (term.hashCode() * 31 + field.hashCode()) * 31 + (isBeginning ? 1 : 0);
        return hash ^ (hash >>> 15);
    }

    /// So many places. A set has a few neighbouring ones to be in; where they are taken, one of
    /// them makes way by chance, which spares the common words a list of who was asked for last.
    private static final class Room {

        private static final int CHOICE = 4;

        private final AtomicReferenceArray<@Nullable Found> places;

        /// Of what was put at each place, to look only at what may be it. What another thread has
        /// just put may be missed.
        private final int[] hashes;

        Room(int size) {
            places = new AtomicReferenceArray<>(size);
            hashes = new int[size];
        }

        private int first(int hash) {
            return hash * CHOICE & (places.length() - 1);
        }

        @Nullable NameSet get(int hash, String field, String term, boolean isBeginning) {
            for (int place = first(hash), end = place + CHOICE; place < end; place++) {
                if (hashes[place] == hash) {
                    var found = places.get(place);
                    if (found != null && found.isOf(field, term, isBeginning)) {
                        return found.names();
                    }
                }
            }
            return null;
        }

        void put(Found found) {
            var first = first(found.hash());
            var place = first + ThreadLocalRandom.current().nextInt(CHOICE);
            for (var free = first; free < first + CHOICE; free++) {
                if (places.get(free) == null) {
                    place = free;
                    break;
                }
            }
            places.set(place, found);
            hashes[place] = found.hash();
        }
    }
}
