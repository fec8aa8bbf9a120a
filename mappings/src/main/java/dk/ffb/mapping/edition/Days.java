package dk.ffb.mapping.edition;

import java.util.Arrays;

/// Counts days.
final class Days {

    private Days() {}

    /// How many of the days, which are in order and different, are not after this one.
    static int upTo(int[] days, int day) {
        var found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
