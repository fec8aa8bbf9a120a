package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.util.Comparator;
import java.util.List;

/// A name of a concept on its way into the index.
///
/// Names are numbered in the order of hits that match alike, so that the first documents of a match
/// are its first hits: names before mapped names before definitions; active before deprecated;
/// standards before local systems, of which there may be hundreds; fewer words first; labels before
/// alternative ones; vocabularies in their order; shorter first; and last the publisher's order,
/// which makes it the same every time.
///
/// @param concept its number in the index
/// @param ordinal which of the texts of its source
/// @param terms codes of other vocabularies that carry this name
/// @param order the order of the names, packed
record Name(
        int concept,
        Source source,
        int ordinal,
        boolean isEnglish,
        String text,
        List<MappedTerm> terms,
        long order) {

    private static final int CLOSE = 2;
    private static final int NEARNESS_AT = 41;

    static final Comparator<Name> ORDER =
            Comparator.comparingLong(Name::order)
                    .thenComparingInt(Name::concept)
                    .thenComparing(Name::source)
                    .thenComparingInt(Name::ordinal);

    /// Whether it is another vocabulary's name for the same or nearly the same thing.
    boolean isClose() {
        return source == Source.MAPPED && (order >> NEARNESS_AT & 15) <= CLOSE;
    }

    /// What a concept brings to the order of its names.
    ///
    /// @param rank of its vocabulary
    record Standing(boolean isActive, boolean isLocal, int rank) {}

    /// @param nearness of a mapped name, from 0 (the nearest)
    static long pack(Source source, Standing standing, int nearness, String text) {
        var range = source.isName() ? 0 : source == Source.MAPPED ? 1 : 2;
        var words = source.isName() ? Math.min(words(text), 15) : 0;
        var order = (long) range;
        order = order << 4 | Math.min(nearness, 15);
        order = order << 1 | (standing.isActive() ? 0 : 1);
        order = order << 1 | (standing.isLocal() ? 1 : 0);
        order = order << 4 | words;
        order = order << 3 | (source == Source.MAPPED ? 0 : source.number());
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
