package dk.ffb.service.page.desk;

import dk.ffb.mapping.Relation;
import java.util.Optional;

/// How a code of the source vocabulary stands in the mapping set.
///
/// @param state whether anything useful is said of it
/// @param best the best relation that it is mapped by, where it is mapped
/// @param unsure whether some row says that it isn't certain
record Standing(State state, Optional<Relation> best, boolean unsure) {

    enum State {
        UNMAPPED,
        MAPPED,
        /// Somebody looked, and there is no counterpart.
        NONE,
        /// All that its rows point at is retired or missing.
        BROKEN
    }

    /// Rows are told one by one.
    static final class Count {

        /// A row that is less certain than this is unsure.
        private static final double SURE = 0.9;

        private boolean named;
        private boolean unsure;
        private Optional<Relation> best = Optional.empty();

        /// @param alive whether what the row points at may be used; also where it points at nothing
        void add(Relation relation, double confidence, boolean alive) {
            named = true;
            unsure |= confidence < SURE;
            if (alive && best.map(it -> relation.compareTo(it) < 0).orElse(true)) {
                best = Optional.of(relation);
            }
        }

        Standing standing() {
            return new Standing(state(), best, unsure);
        }

        private State state() {
            if (!named) {
                return State.UNMAPPED;
            }
            return best.map(it -> it == Relation.NONE ? State.NONE : State.MAPPED)
                    .orElse(State.BROKEN);
        }
    }
}
