package dk.ffb.mapping.edition;

import java.time.Instant;
import java.time.LocalDate;

/// An immutable published version of one vocabulary or mapping set.
///
/// @param subject whether it is of a vocabulary or of a mapping set
/// @param key of the vocabulary or mapping set
/// @param version the label, unique among the releases of its vocabulary or mapping set
/// @param validFrom the first day for which it holds
/// @param hash SHA-256 of the canonical content, in hexadecimal
/// @param edition the number of the edition that it first appeared in, from 1
/// @param note the publisher's word on it; may be empty
/// @param size how many concepts or mappings it holds
public record Release(
        Subject subject,
        String key,
        String version,
        LocalDate validFrom,
        Instant publishedAt,
        String hash,
        int edition,
        String note,
        int size) {

    /// What a release is of.
    public enum Subject {
        VOCABULARY,
        MAPPING_SET
    }
}
