package dk.ffb.content;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One sentence, said in Danish and in English: those who publish codes read Danish, many of those
/// who make the programs around them don't.
public record Said(String danish, String english) {

    private static final Locale DENMARK = Locale.of("da", "DK");

    /// The same sentence around the same words, each language with the number marks of its own.
    ///
    /// @param danish with places for the words, as in [String#format]
    /// @param english with the same places
    /// @param words a word that is a [Said] itself is put in each sentence's own language
    public static Said of(String danish, String english, @Nullable Object... words) {
        return new Said(
                String.format(DENMARK, danish, each(words, true)),
                String.format(Locale.ENGLISH, english, each(words, false)));
    }

    private static @Nullable Object[] each(@Nullable Object[] words, boolean danish) {
        var each = words.clone();
        Arrays.setAll(each, i -> words[i] instanceof Said said ? said.in(danish) : words[i]);
        return each;
    }

    private String in(boolean danish) {
        return danish ? this.danish : english;
    }

    /// Nothing, in any language: where there may be something more to say.
    public static Said nothing() {
        return new Said("", "");
    }

    /// Both, Danish first; once where they are the same.
    @Override
    public String toString() {
        return danish.equals(english) ? danish : danish + " / " + english;
    }
}
