package dk.ffb.vocabulary.search;

import java.util.Comparator;

/// A name of a concept on its way into the index.
///
/// Names are numbered in the order of hits that match alike, so that the first documents of a match
/// are its first hits: names before definitions; active before deprecated; standards before local
/// systems, of which there may be hundreds; fewer words first; the common language before others;
/// labels before alternative ones; vocabularies in their order; shorter first; and last the
/// publisher's order, which makes it the same every time.
///
/// @param concept its number in the index
/// @param ordinal which of the texts of its source
/// @param order the order of the names, packed
record Name(int concept, Source source, int ordinal, boolean isEnglish, String text, long order) {

    static final Comparator<Name> ORDER =
            Comparator.comparingLong(Name::order)
                    .thenComparingInt(Name::concept)
                    .thenComparing(Name::source)
                    .thenComparingInt(Name::ordinal);

    /// What a concept brings to the order of its names.
    ///
    /// @param rank of its vocabulary
    record Standing(boolean isActive, boolean isLocal, boolean isCommon, int rank) {}

    /// The order of a name among others, as bits.
    static long pack(Source source, Standing standing, String text) {
        var words = source.isName() ? Math.min(words(text), 15) : 0;
        var order = source.isName() ? 0L : 1L;
        order = order << 1 | (standing.isActive() ? 0 : 1);
        order = order << 1 | (standing.isLocal() ? 1 : 0);
        order = order << 4 | words;
        order = order << 1 | (standing.isCommon() ? 0 : 1);
        order = order << 3 | source.number();
        order = order << 20 | Math.min(standing.rank(), 0xfffff);
        return order << 12 | Math.min(text.length(), 0xfff);
    }

    static int words(String text) {
        var words = 0;
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter) && !Character.isLetterOrDigit(before)) {
                words++;
            }
            before = letter;
        }
        return words;
    }
}
