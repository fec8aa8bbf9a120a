package dk.ffb.service.rest.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TodayTests {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Today today = new Today(DENMARK);

    @Property
    void theDayIsThatOfTheZoneWhicheverWasAskedForBefore(
            @ForAll @LongRange(min = 1_700_000_000, max = 1_700_400_000) long one,
            @ForAll @LongRange(min = 1_700_000_000, max = 1_700_400_000) long other) {
        today.at(Instant.ofEpochSecond(one));
        var now = Instant.ofEpochSecond(other);

        assertThat(today.at(now)).isEqualTo(LocalDate.ofInstant(now, DENMARK));
    }

    @Test
    void aDayEndsAtMidnightThere() {
        assertThat(today.at(Instant.parse("2026-11-21T22:59:59.999Z")))
                .isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(today.at(Instant.parse("2026-11-21T23:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(today.at(Instant.parse("2026-11-21T22:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void theDaysOnWhichClocksAreSetAreShorterAndLonger() {
        lasts(LocalDate.of(2026, 3, 29), "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
        lasts(LocalDate.of(2026, 10, 25), "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
    }

    private void lasts(LocalDate day, String from, String to) {
        assertThat(today.at(Instant.parse(from).minusMillis(1))).isEqualTo(day.minusDays(1));
        assertThat(today.at(Instant.parse(from))).isEqualTo(day);
        assertThat(today.at(Instant.parse(to).minusMillis(1))).isEqualTo(day);
        assertThat(today.at(Instant.parse(to))).isEqualTo(day.plusDays(1));
    }
}
