package dk.ffb.mapping.translate;

import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Set;

/// What is to be translated, and how far to go for it.
///
/// @param system the vocabulary of the code
/// @param code as it came; to the letter
/// @param targets the vocabularies to translate into; every one that can be reached where empty
/// @param maxHops from 1 to 4
/// @param fallback what to do for a code that nobody has mapped
/// @param language of the labels in the answer
public record TranslationQuery(
        VocabularyKey system,
        String code,
        Set<VocabularyKey> targets,
        int maxHops,
        Fallback fallback,
        String language) {

    public static final int DEFAULT_HOPS = 2;
    public static final int MOST_HOPS = 4;

    /// What to do for a code that nobody has mapped.
    public enum Fallback {
        /// Say so.
        NONE,
        /// Answer through the nearest mapped ancestor, marked as inherited.
        BROADER
    }

    public TranslationQuery {
        targets = Set.copyOf(targets);
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("maxHops is from 1 to " + MOST_HOPS);
        }
    }

    public static TranslationQuery of(VocabularyKey system, String code, VocabularyKey target) {
        return new TranslationQuery(
                system, code, Set.of(target), DEFAULT_HOPS, Fallback.NONE, Texts.DANISH);
    }
}
