package dk.ffb.content.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Dates as people and spreadsheets write them: `2026-11-21`, or `21-11-2026` as a Danish Excel
/// makes of it.
public final class DateCell {

    private static final DateTimeFormatter DANISH =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private DateCell() {}

    /// The day that a cell means; empty where it means none.
    public static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(
                    written.matches("\\d{1,2}-\\d{1,2}-\\d{4}")
                            ? LocalDate.parse(written, DANISH)
                            : LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
