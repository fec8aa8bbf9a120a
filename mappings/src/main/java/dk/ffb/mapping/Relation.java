package dk.ffb.mapping;

import java.util.Locale;
import java.util.Optional;

/// How a target relates to its source, read from source to target; best first.
///
/// The first five are SKOS mapping relations. [#NONE] says that somebody looked and there is no
/// such term (`sssom:NoTermFound`).
public enum Relation {
    EXACT,
    CLOSE,
    BROAD,
    NARROW,
    RELATED,
    NONE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /// The name in files and answers.
    public String text() {
        return text;
    }

    /// The relation read from target to source: broad and narrow change places.
    public Relation inverse() {
        return switch (this) {
            case BROAD -> NARROW;
            case NARROW -> BROAD;
            case EXACT, CLOSE, RELATED, NONE -> this;
        };
    }

    public static Optional<Relation> of(String text) {
        for (var relation : values()) {
            if (relation.text.equals(text)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
