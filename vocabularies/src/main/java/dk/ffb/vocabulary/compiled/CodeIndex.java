package dk.ffb.vocabulary.compiled;

/// From a code to its number: open addressing over [String#hashCode], which a string keeps.
///
/// A slot holds a number one up, 0 where it is free. No more than half of the slots are taken.
final class CodeIndex {

    static final int UNKNOWN = -1;

    private final TextTable codes;
    private final Numbers slots;
    private final int mask;

    /// Indexes these codes.
    ///
    /// @throws IllegalArgumentException where two are equal
    CodeIndex(TextTable codes) {
        this.codes = codes;
        var room = Integer.highestOneBit(Math.max(1, codes.size())) * 4;
        if (codes.size() * 2 <= room / 2) {
            room /= 2;
        }
        mask = room - 1;
        var taken = new int[room];
        for (var i = 0; i < codes.size(); i++) {
            put(taken, i);
        }
        slots = Numbers.of(taken);
    }

    private void put(int[] taken, int number) {
        var code = codes.get(number);
        var slot = slot(code.hashCode());
        while (taken[slot] != 0) {
            if (codes.is(taken[slot] - 1, code)) {
                throw new IllegalArgumentException("the code is there twice: " + code);
            }
            slot = (slot + 1) & mask;
        }
        taken[slot] = number + 1;
    }

    int find(String code) {
        var slot = slot(code.hashCode());
        for (int found; (found = slots.get(slot)) != 0; slot = (slot + 1) & mask) {
            if (codes.is(found - 1, code)) {
                return found - 1;
            }
        }
        return UNKNOWN;
    }

    private int slot(int hash) {
        var mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & mask;
    }
}
