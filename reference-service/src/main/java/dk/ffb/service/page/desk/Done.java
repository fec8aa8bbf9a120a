package dk.ffb.service.page.desk;

import dk.ffb.service.problem.Problem;
import java.util.regex.Pattern;

/// The changes of a draft that a decision was, as they are in an address.
record Done(int first, int last) {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,6})-([1-9][0-9]{0,6})");

    static Done of(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw Problem.invalidParameter(
                    "done",
                    "Parameteren 'done' er to numre, fx 3-4.",
                    "The parameter 'done' is two numbers, such as 3-4.");
        }
        return new Done(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
