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
        for (var i = 0; i < lower.length(); i++) {
            var letter = lower.charAt(i);
            if (!Character.isLetterOrDigit(letter)) {
                parted = !form.isEmpty();
            } else if (!isLeadingZero(lower, i)) {
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

    private static boolean isLeadingZero(String code, int i) {
        return code.charAt(i) == '0'
                && (i == 0 || !Character.isDigit(code.charAt(i - 1)) || isLeadingZero(code, i - 1))
                && i + 1 < code.length()
                && Character.isDigit(code.charAt(i + 1));
    }
}
