package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything published, as of one publication. Immutable; for many threads.
public final class Edition {

    /// The edition with these releases.
    ///
    /// @param vocabularies in the order of publication
    /// @param mappingSets in the order of publication
    public static Edition of(
            int number,
            Instant publishedAt,
            List<VocabularyRelease> vocabularies,
            List<MappingSetRelease> mappingSets) {
        throw new UnsupportedOperationException();
    }

    /// From 1; grows by one with every publication.
    public int number() {
        throw new UnsupportedOperationException();
    }

    public Instant publishedAt() {
        throw new UnsupportedOperationException();
    }

    /// What holds on a day. Asking twice gives the same object while it is in use.
    public Snapshot at(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /// The key for a key or any identifier of a vocabulary: OID, FHIR canonical URL, own URI.
    public Optional<VocabularyKey> vocabulary(String keyOrIdentifier) {
        throw new UnsupportedOperationException();
    }

    /// Releases of a vocabulary, oldest publication first; empty where there is none.
    public List<VocabularyRelease> releases(VocabularyKey vocabulary) {
        throw new UnsupportedOperationException();
    }

    /// Releases of a mapping set, oldest publication first; empty where there is none.
    public List<MappingSetRelease> releases(MappingSetKey mappingSet) {
        throw new UnsupportedOperationException();
    }
}
