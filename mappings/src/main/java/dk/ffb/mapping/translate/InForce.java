package dk.ffb.mapping.translate;

import java.time.LocalDate;

/// A vocabulary or mapping set as one release has it.
///
/// @param <T> the compiled content
/// @param key of the vocabulary or mapping set
/// @param version the release's label
/// @param validFrom the first day for which the release holds
public record InForce<T>(T content, String key, String version, LocalDate validFrom) {

    /// Whether it answers for a day on which it did not hold yet.
    boolean isEarly(LocalDate day) {
        return day.isBefore(validFrom);
    }
}
