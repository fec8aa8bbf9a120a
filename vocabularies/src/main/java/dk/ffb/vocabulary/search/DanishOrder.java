package dk.ffb.vocabulary.search;

import java.util.Locale;

/// The order of the Danish alphabet, with æ, ø and å last and aa as å, without regard to case.
public final class DanishOrder {

    private DanishOrder() {}

    /// A text whose order by characters is the Danish one.
    public static String key(String text) {
        var composed = Normalizer.compose(text).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            var letter = composed.charAt(i);
            if (letter == 'a' && i + 1 < composed.length() && composed.charAt(i + 1) == 'a') {
                key.append('}');
                i++;
                continue;
            }
            switch (letter) {
                case 'æ', 'ä' -> key.append('{');
                case 'ø', 'ö' -> key.append('|');
                case 'å' -> key.append('}');
                case 'é', 'è', 'ê' -> key.append('e');
                case 'ü' -> key.append('y');
                default -> key.append(letter);
            }
        }
        return key.toString();
    }
}
