package dk.ffb.service.rest.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What day it is in a time zone. The day is kept until it is over: every read asks, and what a
/// time zone says of an instant takes longer to work out than many an answer.
final class Today {

    private final ZoneId zone;
    private volatile Day day = new Day(LocalDate.EPOCH, Long.MAX_VALUE, Long.MIN_VALUE);

    /// A day, from its first second to the one after its last.
    private record Day(LocalDate date, long from, long to) {
        boolean has(long second) {
            return second >= from && second < to;
        }
    }

    Today(ZoneId zone) {
        this.zone = zone;
    }

    LocalDate at(Instant now) {
        var known = day;
        if (!known.has(now.getEpochSecond())) {
            known = day(LocalDate.ofInstant(now, zone));
            day = known;
        }
        return known.date();
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                date.atStartOfDay(zone).toEpochSecond(),
                date.plusDays(1).atStartOfDay(zone).toEpochSecond());
    }
}
