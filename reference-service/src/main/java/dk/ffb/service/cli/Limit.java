package dk.ffb.service.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number that a report must keep to, given as an option, so that the report is a gate in
/// somebody's build.
///
/// @param danish what is counted
/// @param english the same
record Limit(String danish, String english, double found, double limit, boolean isUpper) {

    /// Empty where no limit was given.
    static Optional<Limit> atMost(
            @Nullable Integer limit, double found, String danish, String english) {
        return Optional.ofNullable(limit).map(it -> new Limit(danish, english, found, it, true));
    }

    /// Empty where no limit was given.
    static Optional<Limit> atLeast(
            @Nullable Double limit, double found, String danish, String english) {
        return Optional.ofNullable(limit).map(it -> new Limit(danish, english, found, it, false));
    }

    boolean isPassed() {
        return isUpper ? found > limit : found < limit;
    }

    String inDanish() {
        return "Grænsen er passeret: %s %s, %s %s."
                .formatted(number(found), danish, isUpper ? "højst" : "mindst", number(limit));
    }

    String inEnglish() {
        return "The limit is passed: %s %s, at %s %s."
                .formatted(number(found), english, isUpper ? "most" : "least", number(limit));
    }

    /// Cut off, not rounded: 89.99 is not the 90 that was asked for.
    private static String number(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%.2f", Math.floor(number * 100) / 100);
    }
}
