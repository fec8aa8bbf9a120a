package dk.ffb.service.exchange.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Dates of FHIR, which may leave out the day or the month or go on with a time.
final class FhirDate {

    private FhirDate() {}

    /// The first day that is meant; empty where the text is no date.
    static Optional<LocalDate> day(String written) {
        return switch (written.length()) {
            case 4 -> parse(written + "-01-01");
            case 7 -> parse(written + "-01");
            case 10 -> parse(written);
            default ->
                    written.length() > 10 && written.charAt(10) == 'T'
                            ? parse(written.substring(0, 10))
                            : Optional.empty();
        };
    }

    /// The day that a version label begins with: `20240530`, `2024-05-30-b`.
    static Optional<LocalDate> ofVersion(String version) {
        if (version.matches("\\d{4}-\\d{2}-\\d{2}(\\D.*)?")) {
            return parse(version.substring(0, 10));
        }
        if (version.matches("\\d{8}(\\D.*)?")) {
            return parse(version.replaceFirst("(\\d{4})(\\d{2})(\\d{2}).*", "$1-$2-$3"));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
