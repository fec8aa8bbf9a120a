package dk.ffb.vocabulary.compiled;

import java.util.Locale;

/// A code without what people get wrong: case, punctuation and leading zeros.
///
/// `J1.4`, `j1,4` and `J01-4` have the form `j1 4`; `J14` has another.
final class CodeForm {

    private CodeForm() {}

    static String of(String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        var form = new StringBuilder(lower.length());
        var parted = false;
        var numberBegins = true;
        for (var i = 0; i < lower.length(); i++) {
            var letter = lower.charAt(i);
            var isLeadingZero = numberBegins && letter == '0' && isDigit(lower, i + 1);
            numberBegins = isLeadingZero || !Character.isDigit(letter);
            if (!Character.isLetterOrDigit(letter)) {
                parted = !form.isEmpty();
            } else if (!isLeadingZero) {
                if (parted && joins(form.charAt(form.length() - 1), letter)) {
                    form.append(' ');
                }
                form.append(letter);
                parted = false;
            }
        }
        return form.toString();
    }

    /// Punctuation counts only between two digits, where leaving it out makes another number.
    private static boolean joins(char before, char after) {
        return Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isDigit(String code, int i) {
        return i < code.length() && Character.isDigit(code.charAt(i));
    }
}
