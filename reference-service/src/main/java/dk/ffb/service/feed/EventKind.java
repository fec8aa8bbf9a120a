package dk.ffb.service.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an event tells. The names are part of the contract.
public enum EventKind {
    RELEASE_PUBLISHED("udgivet", "published"),
    RELEASE_IN_FORCE("gælder nu", "in force now"),
    DETAILS_CHANGED("ændret", "changed"),
    CONCEPT_ADDED("nyt begreb", "new concept"),
    CONCEPT_REMOVED("begreb fjernet", "concept removed"),
    CONCEPT_RELABELLED("begreb omdøbt", "concept renamed"),
    CONCEPT_MOVED("begreb flyttet", "concept moved"),
    CONCEPT_REDEFINED("definition ændret", "definition changed"),
    CONCEPT_DEPRECATED("begreb udgået", "concept deprecated"),
    CONCEPT_CHANGED("begreb ændret", "concept changed"),
    MAPPING_ADDED("ny mapping", "new mapping"),
    MAPPING_REMOVED("mapping fjernet", "mapping removed"),
    MAPPING_CHANGED("mapping ændret", "mapping changed");

    private final String danish;
    private final String english;
    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    EventKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /// In a word or two, such as `nyt begreb`.
    public String word(String language) {
        return language.equals("en") ? english : danish;
    }

    public String text() {
        return text;
    }

    public static Optional<EventKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
