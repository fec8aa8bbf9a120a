package dk.ffb.vocabulary.compiled;

/// From a code to its number: a hash table with open addressing.
///
/// A slot holds a number one up, 0 where it is free, and above it as much of the hash as there is
/// room for, so that the text of another code is hardly ever looked at. No more than half of the
/// slots are taken.
final class CodeIndex {

    static final int UNKNOWN = -1;

    private final TextTable codes;
    private final int[] slots;
    private final int slotMask;
    private final int numberMask;

    /// Indexes these codes.
    ///
    /// @throws IllegalArgumentException where two are equal
    CodeIndex(TextTable codes) {
        this.codes = codes;
        slots = new int[powerOfTwoFrom(codes.size() * 2)];
        slotMask = slots.length - 1;
        numberMask = powerOfTwoFrom(codes.size() + 1) - 1;
        for (var i = 0; i < codes.size(); i++) {
            put(i);
        }
    }

    private static int powerOfTwoFrom(int least) {
        return least <= 2 ? 2 : Integer.highestOneBit(least - 1) * 2;
    }

    private void put(int number) {
        var hash = codes.hash(number);
        var slot = hash & slotMask;
        for (; slots[slot] != 0; slot = (slot + 1) & slotMask) {
            if (codes.areEqual((slots[slot] & numberMask) - 1, number)) {
                throw new IllegalArgumentException("the code is there twice: " + codes.get(number));
            }
        }
        slots[slot] = (hash & ~numberMask) | (number + 1);
    }

    int find(byte[] utf8, int from, int to) {
        var hash = Utf8Hash.of(utf8, from, to);
        var slot = hash & slotMask;
        for (int found; (found = slots[slot]) != 0; slot = (slot + 1) & slotMask) {
            if (((found ^ hash) & ~numberMask) == 0) {
                var number = (found & numberMask) - 1;
                if (codes.is(number, utf8, from, to)) {
                    return number;
                }
            }
        }
        return UNKNOWN;
    }
}
