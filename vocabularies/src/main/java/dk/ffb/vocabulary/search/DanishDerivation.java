package dk.ffb.vocabulary.search;

import java.util.Set;

/// Brings words of one root together: hjemløs and hjemløshed, hæmmet and hæmning, nedsat and
/// nedsættelse. A weaker bond than inflection, and ranked below it.
///
/// Words are folded.
final class DanishDerivation {

    /// What makes a word of another word, longest first, as it stands at the end of a stem.
    private static final String[] ENDINGS = {
        "maessig", "istisk", "agtig", "ering", "ation", "ition", "alit", "isme", "ism", "iker",
        "elig", "ning", "skab", "eri", "hed", "els", "lig", "ing", "isk", "ist", "ion", "it", "iv",
        "ik", "al", "ig", "i", "t"
    };

    private static final String ELSE = "else";
    private static final Set<String> FORMS_OF_ELSE =
            Set.of("else", "elsen", "elser", "elserne", "elses", "elsens", "elsers", "elsernes");

    /// A root of fewer letters tells too little.
    private static final int SHORTEST = 4;

    private final DanishInflection inflection;
    private final StemExceptions exceptions;

    DanishDerivation(DanishInflection inflection, StemExceptions exceptions) {
        this.inflection = inflection;
        this.exceptions = exceptions;
    }

    /// What words of one root have in common.
    String root(String word) {
        var root = word;
        for (var step = 0; step < 6; step++) {
            var base = exceptions.base(root);
            var stem = inflection.strip(base != null ? base : withoutElse(root));
            var next = step(stem);
            if (next.equals(root)) {
                break;
            }
            root = next;
        }
        return DanishInflection.finish(root);
    }

    /// What -else makes a noun of, in all its forms: nedsættelse, bevægelserne. Inflection alone
    /// would take its s for a genitive.
    private static String withoutElse(String word) {
        var at = word.lastIndexOf(ELSE);
        return at >= SHORTEST && FORMS_OF_ELSE.contains(word.substring(at))
                ? word.substring(0, at)
                : word;
    }

    private static String step(String stem) {
        for (var ending : ENDINGS) {
            var shortest = ending.length() < 3 ? SHORTEST + 1 : SHORTEST;
            if (stem.endsWith(ending) && stem.length() - ending.length() >= shortest) {
                var root = stem.substring(0, stem.length() - ending.length());
                if (DanishInflection.isStem(root) && !(ending.equals("t") && !afterT(root))) {
                    return root;
                }
            }
        }
        return stem;
    }

    /// A participle's t follows a consonant: brugt, but not besat.
    private static boolean afterT(String root) {
        return "aeiouytsr".indexOf(root.charAt(root.length() - 1)) < 0;
    }
}
