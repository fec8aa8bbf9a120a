package dk.ffb.service.draft.impact;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compose.Composition;
import dk.ffb.vocabulary.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a draft does to others, by whom it belongs to.
///
/// @param at the day for which it is judged
/// @param owners whoever has most to do comes first
public record Impact(LocalDate at, List<Owner> owners) {

    /// Whoever answers for something that is touched.
    ///
    /// @param name the publisher; the vocabulary's title where it names none
    public record Owner(String name, List<Effect> effects) {}

    /// How bad it is.
    public enum Severity {
        /// It no longer works as it did, and somebody has to act.
        BREAKS,
        /// It works, but means something else than before; somebody should look.
        CHANGES;

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What sort of thing is touched.
    public enum What {
        /// A row of a mapping set.
        MAPPING,
        /// A member of a collection.
        COLLECTION,
        /// A concept below one that goes out of use.
        HIERARCHY,
        /// An answer that a code of another system gets.
        TRANSLATION;

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One thing that is touched.
    ///
    /// @param where the key of the mapping set, collection or vocabulary
    /// @param code what is touched, in its own vocabulary
    /// @param concept the code of the draft that touches it
    public record Effect(
            Severity severity,
            What what,
            String where,
            Code code,
            String label,
            Code concept,
            String danish,
            String english,
            Optional<Repair> repair) {

        public String in(String language) {
            return language.equals("en") ? english : danish;
        }
    }

    /// What could be done about it.
    ///
    /// @param relation of a row, as it would be
    /// @param codes to take instead
    public record Repair(Way way, Optional<Relation> relation, List<String> codes) {

        /// What a row entails of the parent of one of its ends: it claims no more than that.
        public static Optional<Relation> widened(Relation relation, boolean isTarget) {
            return isTarget
                    ? Composition.of(relation, Relation.BROAD)
                    : Composition.of(Relation.NARROW, relation);
        }

        /// Which way out.
        public enum Way {
            FOLLOW_SUCCESSOR,
            WIDEN_TO_PARENT;

            /// The name in answers.
            public String text() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }
}
