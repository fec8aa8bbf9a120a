package dk.ffb.service.release;

import dk.ffb.mapping.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is different between two contents of one vocabulary or mapping set.
public sealed interface Difference {

    /// What is different beside concepts or rows: title, publisher, the day it holds from.
    List<Detail> details();

    boolean isEmpty();

    /// Something about the whole that is different.
    ///
    /// @param what such as `title`
    record Detail(String what, @Nullable String before, @Nullable String after) {}

    /// Two contents of a vocabulary. A concept is in each list that it belongs to.
    ///
    /// @param relabelled other preferred labels
    /// @param moved other parents: their codes, parted by `|`
    /// @param redefined other definitions
    /// @param deprecated no longer active: the successors after, parted by `|`
    /// @param otherwise anything else, such as kind or alternative labels
    record OfVocabulary(
            List<Detail> details,
            List<Change> added,
            List<Change> removed,
            List<Change> relabelled,
            List<Change> moved,
            List<Change> redefined,
            List<Change> deprecated,
            List<Change> otherwise)
            implements Difference {

        @Override
        public boolean isEmpty() {
            return details.isEmpty()
                    && added.isEmpty()
                    && removed.isEmpty()
                    && relabelled.isEmpty()
                    && moved.isEmpty()
                    && redefined.isEmpty()
                    && deprecated.isEmpty()
                    && otherwise.isEmpty();
        }
    }

    /// A concept that is different.
    ///
    /// @param label the later one; of a removed concept the one it had
    record Change(String code, String label, @Nullable String before, @Nullable String after) {}

    /// Two contents of a mapping set.
    record OfMappingSet(
            List<Detail> details,
            List<Mapping> added,
            List<Mapping> removed,
            List<ChangedRow> changed)
            implements Difference {

        @Override
        public boolean isEmpty() {
            return details.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /// Two rows about the same pair of codes.
    record ChangedRow(Mapping before, Mapping after) {}
}
