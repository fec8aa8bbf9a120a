package dk.ffb.service.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.vocabulary.Fixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SearchPreparationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /// Still the day before in UTC.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneOffset.UTC);

    private final LiveEdition live =
            new LiveEdition(
                    new EditionBuilder()
                            .publish("1", TODAY, Fixtures.codes("a", "a1"))
                            .publish("2", TODAY.plusDays(1), Fixtures.codes("a", "a1", "a2"))
                            .publish("3", TODAY.plusDays(2), Fixtures.codes("a", "a3"))
                            .build());

    @Test
    void makesTheIndexesOfTodayAndTomorrowInDenmark() {
        try (var preparation = new SearchPreparation(live, CLOCK)) {
            preparation.prepare(live.get());
        }

        assertThat(live.get().at(TODAY).readySearch()).isPresent();
        assertThat(live.get().at(TODAY.plusDays(1)).readySearch()).isPresent();
        assertThat(live.get().at(TODAY.plusDays(2)).readySearch()).isEmpty();
    }

    @Test
    void anEditionHasItsIndexWhenItIsTakenIntoUse() {
        try (var _ = new SearchPreparation(live, CLOCK, Duration.ofMinutes(1))) {
            live.advance(
                    new EditionBuilder()
                            .publish("1", TODAY, Fixtures.codes("a", "a1"))
                            .publish("2", TODAY, Fixtures.codes("b", "b1"))
                            .publish("3", TODAY, Fixtures.codes("c", "c1"))
                            .publish("4", TODAY, Fixtures.codes("d", "d1"))
                            .build());

            assertThat(live.get().at(TODAY).readySearch()).isPresent();
            assertThat(live.indexed()).hasValue(live.get());
        }
    }
}
