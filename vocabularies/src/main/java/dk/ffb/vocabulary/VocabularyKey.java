package dk.ffb.vocabulary;

import java.util.regex.Pattern;

/// The short name of a vocabulary in addresses and files, such as `ffb` or `eksempel-fagsystem`.
///
/// @param value 1 to 64 lower-case letters, digits, `-`, `_` and `.`, beginning with a letter or
///   digit
public record VocabularyKey(String value) implements Comparable<VocabularyKey> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    public VocabularyKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException(
                    "a vocabulary's key is 1 to 64 of a-z, 0-9, '-', '_' and '.': " + value);
        }
    }

    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(VocabularyKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
