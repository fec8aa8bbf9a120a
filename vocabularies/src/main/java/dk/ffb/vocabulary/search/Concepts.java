package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The concepts of all vocabularies of the index under one numbering.
final class Concepts {

    /// Neighbours that are looked at together.
    static final int BLOCK = Long.SIZE;

    static final List<Kind> KINDS = List.of(Kind.values());

    private final List<CompiledVocabulary> vocabularies;
    private final Map<VocabularyKey, Integer> placeOf = new HashMap<>();
    private final Map<String, Integer> placeOfKey = new HashMap<>();

    /// The first number of each vocabulary, and at the end how many there are.
    private final int[] first;

    private final List<String> keys;

    /// The places of the vocabularies in the order of their keys.
    private final int[] byKey;

    /// For the concepts that a search has seen.
    private final SpareBits spare;

    private final byte[] kinds;
    private final short[] places;
    private final boolean[] isLocal;
    private final boolean[] isCommon;

    /// In each block the concepts that are of another vocabulary or kind than the one before.
    private final long[] changes;

    /// The vocabulary and kind of the first concept of each block, packed: to count a country's
    /// codes reads little memory.
    private final int[] blocks;

    /// @param vocabularies in the order of hits that match alike
    /// @param common keys of the vocabularies that make up the common language
    Concepts(List<CompiledVocabulary> vocabularies, Set<String> common) {
        this.vocabularies = vocabularies;
        keys = vocabularies.stream().map(v -> v.vocabulary().key().value()).toList();
        byKey =
                IntStream.range(0, keys.size())
                        .boxed()
                        .sorted(Comparator.comparing(keys::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
        first = new int[vocabularies.size() + 1];
        isLocal = new boolean[vocabularies.size()];
        isCommon = new boolean[vocabularies.size()];
        for (var v = 0; v < vocabularies.size(); v++) {
            var vocabulary = vocabularies.get(v);
            first[v + 1] = first[v] + vocabulary.size();
            placeOf.put(vocabulary.vocabulary().key(), v);
            placeOfKey.put(keys.get(v), v);
            isCommon[v] = common.contains(keys.get(v));
            isLocal[v] = vocabulary.vocabulary().scope() == Scope.LOCAL;
        }
        spare = new SpareBits(size());
        kinds = new byte[size()];
        places = new short[size()];
        for (var v = 0; v < vocabularies.size(); v++) {
            for (var n = first[v]; n < first[v + 1]; n++) {
                places[n] = (short) v;
                kinds[n] = (byte) KINDS.indexOf(vocabularies.get(v).kind(n - first[v]));
            }
        }
        changes = new long[Math.ceilDiv(size(), BLOCK)];
        blocks = new int[changes.length];
        for (var n = 1; n < size(); n++) {
            if (places[n] != places[n - 1] || kinds[n] != kinds[n - 1]) {
                changes[n / BLOCK] |= 1L << n;
            }
        }
        for (var block = 0; block < blocks.length; block++) {
            blocks[block] = packed(block * BLOCK);
        }
    }

    private int packed(int concept) {
        return vocabulary(concept) << Byte.SIZE | kind(concept);
    }

    static int vocabularyOf(int packed) {
        return packed >> Byte.SIZE;
    }

    static int kindOf(int packed) {
        return packed & 0xff;
    }

    /// The vocabulary and kind of a concept, packed, for [#vocabularyOf] and [#kindOf].
    ///
    /// @param alike what [#alike] says of it
    int packed(int block, int place, long alike) {
        return (alike & 1) == 1 ? blocks[block] : packed(block * BLOCK + place);
    }

    /// Of a block the places about one of them that are of one vocabulary and one kind, as bits.
    long alike(int block, int place) {
        var all = changes[block];
        if (all == 0) {
            return -1;
        }
        var notAfter = Long.lowestOneBit(all & -2L << place) - 1;
        var first = Long.highestOneBit(all & ~(-2L << place));
        return first == 0 ? notAfter : notAfter & -first;
    }

    int size() {
        return first[vocabularies.size()];
    }

    SpareBits spare() {
        return spare;
    }

    /// The number after the last concept of the first vocabulary.
    int endOfFirst() {
        return vocabularies.isEmpty() ? 0 : first[1];
    }

    List<CompiledVocabulary> vocabularies() {
        return vocabularies;
    }

    /// The places of the vocabularies in the order of their keys.
    int[] byKey() {
        return byKey;
    }

    /// The keys of the vocabularies, in their order.
    List<String> keys() {
        return keys;
    }

    /// The place of the vocabulary with a key as it was typed; -1 where there is none.
    int placeOfKey(String key) {
        return placeOfKey.getOrDefault(key, -1);
    }

    /// The place of a vocabulary among the vocabularies.
    Optional<Integer> place(VocabularyKey key) {
        return Optional.ofNullable(placeOf.get(key));
    }

    /// The place of the concept's vocabulary among the vocabularies.
    int vocabulary(int concept) {
        return places[concept] & 0xffff;
    }

    /// The place of the concept's kind among the kinds.
    int kind(int concept) {
        return kinds[concept];
    }

    boolean isLocal(int concept) {
        return isLocal[vocabulary(concept)];
    }

    /// Whether it is of the common language, which is what people look for first.
    boolean isCommon(int concept) {
        return isCommon[vocabulary(concept)];
    }

    /// The number of a concept, or [CompiledVocabulary#UNKNOWN].
    int number(Code code) {
        var place = placeOf.get(code.vocabulary());
        if (place == null) {
            return CompiledVocabulary.UNKNOWN;
        }
        var number = vocabularies.get(place).find(code.value());
        return number == CompiledVocabulary.UNKNOWN ? number : first[place] + number;
    }

    int number(int vocabulary, int concept) {
        return first[vocabulary] + concept;
    }

    Code code(int concept) {
        var vocabulary = vocabularies.get(vocabulary(concept));
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(inside(concept)));
    }

    String label(int concept, String language) {
        return vocabularies.get(vocabulary(concept)).label(inside(concept), language);
    }

    Concept details(int concept) {
        return vocabularies.get(vocabulary(concept)).concept(inside(concept));
    }

    private int inside(int concept) {
        return concept - first[vocabulary(concept)];
    }
}
