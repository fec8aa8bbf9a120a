package dk.ffb.vocabulary.search;

import java.util.Locale;
import java.util.regex.Pattern;

/// Gives the ways of writing a code one form: J1.4, j1,4 and J 1.4; 27.57.04 and 27 57 04; UUIDs
/// with hyphens or underscores, whole or only the first digits.
final class CodeForms {

    private static final int LONGEST = 200;
    private static final int SHORTEST_BARE = 4;
    private static final Pattern UUID_START =
            Pattern.compile("[0-9a-f]{6,8}|[0-9a-f]{8}-[0-9a-f-]{0,27}");

    private CodeForms() {}

    /// The form by which codes are compared: no spaces, point for comma, hyphen for underscore.
    static String key(String text) {
        var composed =
                Normalizer.compose(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var key = new StringBuilder(composed.length());
        for (var letter : composed.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (letter) {
                case ',' -> key.append('.');
                case '_' -> key.append('-');
                default -> {
                    if (!Character.isWhitespace(letter) && letter != '\u00a0') {
                        key.append(letter);
                    }
                }
            }
        }
        return key.toString();
    }

    /// The code in what was typed or copied from elsewhere: a UUID in braces or as a URN, a URI
    /// that ends in a code.
    static String typed(String text) {
        var code = text.strip();
        var lower = code.toLowerCase(Locale.ROOT);
        if (lower.startsWith("urn:uuid:")) {
            return code.substring("urn:uuid:".length());
        }
        if (lower.startsWith("http:") || lower.startsWith("https:")) {
            return code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf('#')) + 1);
        }
        var isInBraces = code.length() > 2 && code.startsWith("{") && code.endsWith("}");
        return isInBraces ? code.substring(1, code.length() - 1) : code;
    }

    /// Letters and digits alone, for a code typed without its points; empty where too few are left
    /// or there is no digit, for then it is a word like any other.
    static String bare(String text) {
        var bare = Normalizer.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return bare.length() >= SHORTEST_BARE && hasDigit(bare) ? bare : "";
    }

    static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it can only be the beginning of a UUID.
    static boolean isUuidStart(String key) {
        return hasDigit(key) && UUID_START.matcher(key).matches();
    }
}
