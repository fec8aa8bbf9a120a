package dk.ffb.vocabulary.search;

import java.util.Locale;

/// The ways in which a concept can match, strongest first.
public enum How {
    CODE,
    EXACT,
    PREFIX,
    STEM,
    PART,
    MAPPED_CODE,
    DEFINITION,
    FUZZY;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in answers, such as `mapped-code`.
    public String text() {
        return text;
    }
}
