package dk.ffb.mapping;

import dk.ffb.vocabulary.VocabularyKey;

/// The short name of a mapping set in addresses and files, such as `fsiii-ffb`.
///
/// @param value of the same form as a vocabulary's key
public record MappingSetKey(String value) implements Comparable<MappingSetKey> {

    public MappingSetKey {
        if (!VocabularyKey.isKey(value)) {
            throw new IllegalArgumentException(
                    "a mapping set's key is 1 to 64 of a-z, 0-9, '-', '_' and '.': " + value);
        }
    }

    @Override
    public int compareTo(MappingSetKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
