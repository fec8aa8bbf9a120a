package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Relation;
import java.util.Locale;

/// One reason for a candidate.
///
/// @param weight from 0 to 1: how much it says by itself
/// @param relation what it points to, if it is right
/// @param danish a sentence for people
/// @param english the same sentence
public record Evidence(Type type, double weight, Relation relation, String danish, String english) {

    /// What it rests on.
    public enum Type {
        EQUAL_LABEL,
        OTHER_NAME,
        WORDS,
        DEFINITION,
        HIERARCHY,
        OTHER_MAPPING,
        SAME_KIND;

        private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The name in answers, such as `equal-label`.
        public String text() {
            return text;
        }
    }

    public String in(String language) {
        return language.equals("en") ? english : danish;
    }
}
