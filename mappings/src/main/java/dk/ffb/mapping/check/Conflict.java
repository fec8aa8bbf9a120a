package dk.ffb.mapping.check;

import java.util.List;
import java.util.Locale;

/// Claims that can't all be true.
///
/// @param claims two or more
public record Conflict(Type type, List<Claim> claims) {

    /// Why they can't.
    public enum Type {
        SEVERAL_EXACT(
                "Én kode svarer præcist til flere forskellige",
                "One code is exactly the same as several others"),
        OPPOSED_RELATIONS(
                "To relationer mellem samme par kan ikke begge være rigtige",
                "Two relations between the same pair can't both be right"),
        AGAINST_HIERARCHY(
                "Relationerne vender hierarkiet om", "The relations turn the hierarchy round"),
        PATHS_DISAGREE(
                "To veje til samme vokabular siger noget forskelligt",
                "Two ways to the same vocabulary say different things"),
        DENIED("En række siger det, en anden afviser det", "One row says it, another denies it"),
        NONE_AND_MATCH(
                "En række siger, at intet svarer til koden, en anden at noget gør",
                "One row says that nothing matches the code, another that something does");

        private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String danish;
        private final String english;

        Type(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        /// The name in answers, such as `several-exact`.
        public String text() {
            return text;
        }

        /// A sentence for people.
        public String in(String language) {
            return language.equals("en") ? english : danish;
        }
    }

    public Conflict {
        claims = List.copyOf(claims);
    }
}
