package dk.ffb.vocabulary.search;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Bits that one search after the other uses: a bit of each of a country's codes is the most of
/// what a search needs, and memory that was used just now is the fastest there is. For many
/// threads, of which one at a time finds the spare ones.
final class SpareBits {

    private final int length;
    private final AtomicReference<@Nullable FixedBitSet> spare = new AtomicReference<>();

    SpareBits(int length) {
        this.length = Math.max(1, length);
    }

    /// Bits of which none is set.
    FixedBitSet take() {
        var bits = spare.getAndSet(null);
        if (bits == null) {
            return new FixedBitSet(length);
        }
        bits.clear();
        return bits;
    }

    /// Nobody may use them any more.
    void giveBack(FixedBitSet bits) {
        spare.set(bits);
    }
}
