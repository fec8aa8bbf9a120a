package dk.ffb.service.demand;

import static dk.ffb.mapping.translate.Outcome.NO_MATCH;
import static dk.ffb.mapping.translate.Outcome.RETIRED;
import static dk.ffb.mapping.translate.Outcome.TRANSLATED;
import static dk.ffb.mapping.translate.Outcome.UNKNOWN_CODE;
import static dk.ffb.mapping.translate.Outcome.UNMAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.translate.Outcome;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTests {

    private static final VocabularyKey LOCAL = new VocabularyKey("lokal");
    private static final VocabularyKey OTHER = new VocabularyKey("andet");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final int ROOM = 64;

    private Instant now = Instant.parse("2026-11-20T22:30:00Z");
    private final InstantSource time = () -> now;
    private final Demand demand = new Demand(time.withZone(ZoneOffset.UTC), ROOM);

    @Test
    void onlyCodesWithoutAnAnswerAreCounted() {
        for (var outcome : List.of(TRANSLATED, NO_MATCH, RETIRED)) {
            ask("A", outcome, 9);
        }
        ask("B", UNMAPPED, 5);
        ask("C", UNKNOWN_CODE, 7);

        assertThat(wanted()).containsExactly("C 7", "B 5");
    }

    @Test
    void codesAskedFewerThanFiveTimesAreNotShown() {
        ask("A", UNMAPPED, 4);
        assertThat(wanted()).isEmpty();
        ask("A", UNMAPPED, 1);
        assertThat(wanted()).containsExactly("A 5");
    }

    @Test
    void vocabulariesAreKeptApart() {
        demand.asked(OTHER, "A", UNMAPPED, 5);

        assertThat(wanted()).isEmpty();
        assertThat(demand.of(OTHER, Demand.DAYS)).hasSize(1);
    }

    @Test
    void aDayEndsAtMidnightInDenmark() {
        ask("A", UNMAPPED, 5);
        now = now.plus(Duration.ofHours(1));
        ask("A", UNMAPPED, 6);

        assertThat(demand.of(LOCAL, Demand.DAYS).getFirst().days())
                .isEqualTo(Map.of(FIRST, 5, FIRST.plusDays(1), 6));
    }

    @Test
    void anOldDayIsForgotten() {
        ask("A", UNMAPPED, 5);
        now = now.plus(Duration.ofDays(Demand.DAYS - 1));
        assertThat(wanted()).containsExactly("A 5");
        assertThat(demand.of(LOCAL, 7)).isEmpty();
        assertThat(demand.since(7)).isEqualTo(FIRST.plusDays(Demand.DAYS - 7));
        now = now.plus(Duration.ofDays(1));
        ask("A", UNMAPPED, 1);
        assertThat(wanted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "010190 1234",
                "010190-12AB",
                "999999-1234",
                "borger 010190-1234",
                "=HYPERLINK(1)",
                "@SUM(1)",
                "+1",
                "-1",
                " A",
                "A\u0000",
                "A\nB",
                " "
            })
    void whatMayBeAPersonOrAFormulaIsNeverCounted(String text) {
        ask(text, UNKNOWN_CODE, 9);
        ask("A".repeat(101), UNKNOWN_CODE, 9);

        assertThat(wanted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"J1.4", "SEL § 85", "§ 85", ".0", "27.12.36", "ENSUU/SIU", "Ærø-1"})
    void codesAsTheyAreAreCounted(String code) {
        ask(code, UNKNOWN_CODE, 5);

        assertThat(wanted()).containsExactly(code + " 5");
    }

    @Test
    void aFloodOfCodesTakesNoMoreRoomAndPushesOutNoneThatManyAskFor() {
        ask("ofte", UNKNOWN_CODE, 50);
        ask("kendt", UNMAPPED, 5);
        IntStream.range(0, 100_000).forEach(n -> ask("x" + n, UNKNOWN_CODE, 1 + n % 9));

        assertThat(demand.of(LOCAL, Demand.DAYS)).hasSizeLessThanOrEqualTo(2 * ROOM);
        assertThat(wanted()).contains("ofte 50", "kendt 5");
    }

    @Test
    void manyThreadsCountTogether() {
        IntStream.range(0, 10_000).parallel().forEach(n -> ask("A" + n % 2, UNMAPPED, 1));

        assertThat(wanted()).containsExactly("A0 5000", "A1 5000");
    }

    private void ask(String code, Outcome outcome, int times) {
        demand.asked(LOCAL, code, outcome, times);
    }

    private List<String> wanted() {
        return demand.of(LOCAL, Demand.DAYS).stream()
                .map(each -> each.code() + " " + each.count())
                .toList();
    }
}
