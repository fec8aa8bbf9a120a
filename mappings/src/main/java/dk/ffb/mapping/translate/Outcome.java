package dk.ffb.mapping.translate;

import java.util.Locale;

/// What came of a translation. There is always one.
public enum Outcome {
    /// One best target.
    TRANSLATED,
    /// Several targets share the best relation and confidence.
    AMBIGUOUS,
    /// Somebody looked and stated that there is none.
    NO_MATCH,
    /// The code is known and nobody has mapped it.
    UNMAPPED,
    /// The vocabulary has no such code.
    UNKNOWN_CODE,
    /// The code is not valid on the day.
    RETIRED,
    /// A row of a batch that can't be read.
    INVALID;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in answers, such as `no-match`.
    public String text() {
        return text;
    }
}
