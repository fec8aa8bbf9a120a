package dk.ffb.service.notes;

import java.util.Locale;

/// One thing that is different.
///
/// @param name the code of a concept, the pair of a row, or what of the whole it is
/// @param label of a concept; may be empty
/// @param before as it was; empty where it wasn't
/// @param after as it is; empty where it isn't
public record Line(Change change, String name, String label, String before, String after) {

    /// What has happened to it.
    public enum Change {
        ADDED("Nye", "Added"),
        REMOVED("Fjernet", "Removed"),
        RELABELLED("Nyt navn", "Renamed"),
        MOVED("Flyttet", "Moved"),
        REDEFINED("Ny definition", "Redefined"),
        DEPRECATED("Udgået", "Deprecated"),
        CHANGED("Ændrede rækker", "Changed rows"),
        OTHERWISE("Ændret på anden måde", "Changed otherwise"),
        DETAILS("Om det hele", "About the whole");

        private final String danish;
        private final String english;

        Change(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        String title(String language) {
            return language.equals("en") ? english : danish;
        }
    }
}
