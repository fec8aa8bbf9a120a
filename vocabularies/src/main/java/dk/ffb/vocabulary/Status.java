package dk.ffb.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// Where a concept is in its life. A published code is never deleted, only deprecated.
public enum Status {
    ACTIVE,
    DEPRECATED;

    private final String text = name().toLowerCase(Locale.ROOT);

    /// The name in files and answers.
    public String text() {
        return text;
    }

    public static Optional<Status> of(String text) {
        for (var status : values()) {
            if (status.text.equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
