package dk.ffb.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// What sort of thing a concept is.
public enum Kind {
    FUNCTION,
    INTERVENTION,
    THEME,
    TARGET_GROUP,
    OFFER,
    SCALE,
    GOAL_TYPE,
    PARAGRAPH,
    DATA_NEED,
    STATISTIC,
    OTHER;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in files and answers, such as `target-group`.
    public String text() {
        return text;
    }

    public static Optional<Kind> of(String text) {
        for (var kind : values()) {
            if (kind.text.equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
