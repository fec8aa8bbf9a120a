package dk.ffb.mapping.translate;

import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.compiled.Direction;

/// One step from a vocabulary to another (or to itself) by a mapping set, read one way.
///
/// @param from number of the vocabulary in its [Network]
/// @param to number of the vocabulary in its [Network]
record Hop(InForce<CompiledMappingSet> set, Direction direction, int from, int to) {

    /// Whether it leads from old codes of a vocabulary to today's, or back.
    boolean isWithin() {
        return from == to;
    }
}
