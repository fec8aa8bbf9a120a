package dk.ffb.mapping.translate;

import java.util.List;

/// All ways from one vocabulary to those wanted, shorter ones first; way 0 is to stay.
///
/// @param system the number of the vocabulary to start from
/// @param ways from number 1 on; each after the way that it goes on from
/// @param unreached those wanted that no way arrives at, by key
/// @param isCut whether there were too many to follow them all
record Ways(int system, List<Way> ways, List<Integer> unreached, boolean isCut) {

    static final Ways NONE = new Ways(0, List.of(), List.of(), false);

    Ways {
        ways = List.copyOf(ways);
        unreached = List.copyOf(unreached);
    }

    /// How many ways there are, with way 0.
    int size() {
        return ways.size() + 1;
    }

    /// The way of this number, from 1.
    Way way(int number) {
        return ways.get(number - 1);
    }
}
