package dk.ffb.vocabulary;

/// Tells what looks like a Danish personal id (CPR number), which no code is.
///
/// A CPR number is six digits of a date (ddmmyy) and four more, written together or parted by a
/// hyphen or space. Neither the control digit nor the century is asked for: numbers since 2007 need
/// not satisfy the one, and the other says nothing of the form. Ten digits within a longer token,
/// such as a UUID or an OID, are no CPR number, unless the token says `cpr`.
public final class PersonalData {

    private static final int DATE = 6;
    private static final int SERIAL = 4;
    private static final int MOST_SEPARATORS = 3;

    private PersonalData() {}

    /// Whether any part of the text looks like a CPR number.
    public static boolean looksLikeCpr(CharSequence text) {
        var last = text.length() - DATE - SERIAL;
        for (var start = 0; start <= last; start++) {
            if (isDigit(text.charAt(start))) {
                if (startsToken(text, start) && isCprAt(text, start)) {
                    return true;
                }
                start = endOfDigits(text, start) - 1;
            }
        }
        return false;
    }

    private static boolean isCprAt(CharSequence text, int start) {
        var end = endOfDigits(text, start);
        if (end - start == DATE) {
            var serial = afterSeparators(text, end);
            end = serial == end ? end : endOfDigits(text, serial);
            return end - serial == SERIAL && isDate(text, start) && endsToken(text, end);
        }
        return end - start == DATE + SERIAL && isDate(text, start) && endsToken(text, end);
    }

    private static int endOfDigits(CharSequence text, int from) {
        var end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterSeparators(CharSequence text, int from) {
        var end = from;
        while (end < text.length()
                && end - from < MOST_SEPARATORS
                && isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == ' '
                || c == '-'
                || c == '+'
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean startsToken(CharSequence text, int start) {
        if (start == 0) {
            return true;
        }
        var before = text.charAt(start - 1);
        if (Character.isLetter(before)) {
            return saysCpr(text, start);
        }
        return !Character.isLetterOrDigit(before)
                && !(joins(before) && start > 1 && isDigit(text.charAt(start - 2)));
    }

    /// Whether the word that ends there is `cpr`, or begins with it, as in `CPRnr0101901234`.
    private static boolean saysCpr(CharSequence text, int end) {
        var start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, end).toString().regionMatches(true, 0, "cpr", 0, 3);
    }

    private static boolean endsToken(CharSequence text, int end) {
        if (end == text.length()) {
            return true;
        }
        var after = text.charAt(end);
        return !Character.isLetterOrDigit(after)
                && !(joins(after) && end + 1 < text.length() && isDigit(text.charAt(end + 1)));
    }

    /// Parts of OIDs, UUIDs and decimal codes are joined by these.
    private static boolean joins(char c) {
        return c == '.' || c == '-' || c == '_';
    }

    private static boolean isDate(CharSequence text, int start) {
        var day = number(text, start);
        var month = number(text, start + 2);
        var year = number(text, start + 4);
        // Replacement numbers, for those who have no CPR number yet, have 60 added to the day.
        var plain = day > 60 ? day - 60 : day;
        return month >= 1 && month <= 12 && plain >= 1 && plain <= days(month, year);
    }

    private static int days(int month, int year) {
        return switch (month) {
            case 2 -> year % 4 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int number(CharSequence text, int at) {
        return Character.digit(text.charAt(at), 10) * 10 + Character.digit(text.charAt(at + 1), 10);
    }

    private static boolean isDigit(char c) {
        return c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c);
    }
}
