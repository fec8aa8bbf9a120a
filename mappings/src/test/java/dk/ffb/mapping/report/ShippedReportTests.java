package dk.ffb.mapping.report;

import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.vocabulary.Fixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Fixtures;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.report.RoundTrip.Return;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The reports on the shipped content.
class ShippedReportTests {

    private static Snapshot snapshot;
    private static MappingReports reports;

    @BeforeAll
    static void publish() {
        var edition = new EditionBuilder();
        for (var key : Fixtures.shippedVocabularies()) {
            edition.publish(Fixtures.shippedVocabulary(key));
        }
        for (var file : Fixtures.shippedFiles()) {
            edition.publish(Fixtures.shipped(file).content());
        }
        snapshot = edition.build().at(LocalDate.of(2026, 11, 21));
        reports = new MappingReports(snapshot, "da");
    }

    @Test
    void everyCodeIsAccountedForAndNoneLeadsAstray() {
        for (var set : snapshot.mappingSets()) {
            var coverage = reports.coverage(set.content().key()).orElseThrow();

            assertThat(coverage.mappedCodes() + coverage.none() + coverage.unmapped().size())
                    .isEqualTo(coverage.codes());
            assertThat(coverage.broken()).isEmpty();
            assertThat(coverage.missing()).isEmpty();
            assertThat(coverage.unknown()).isEmpty();
        }
    }

    @Test
    void noMappingSetContradictsItselfOrAnother() {
        for (var set : snapshot.mappingSets()) {
            var report = reports.conflicts(set.content().key()).orElseThrow();

            assertThat(report.conflicts()).isEmpty();
        }
    }

    @Test
    void allDataNeedsAreCovered() {
        var coverage = reports.coverage(mappingSet("databehov-ffb")).orElseThrow();

        assertThat(coverage.codes()).isEqualTo(43);
        assertThat(coverage.share()).isEqualTo(1);
    }

    @Test
    void everyOldCodeOfFsiiiHasItsSuccessor() {
        var coverage = reports.coverage(mappingSet("fsiii-legacy")).orElseThrow();

        assertThat(coverage.mapped()).containsEntry(Relation.EXACT, 414);
        assertThat(coverage.unmapped()).isEmpty();
    }

    @Test
    void drinkingComesBackEqualAndDrugsComeBackAsSomethingElse() {
        var trip = reports.roundTrip(key("fsiii"), key("ffb")).orElseThrow();

        assertThat(trip.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(trip.codes());
        assertThat(comesBack(trip, "J1.4")).isEqualTo(Return.EQUAL);
        assertThat(comesBack(trip, "f0b62265-6c83-4239-af97-4d6e9ba9dea7"))
                .as("Medicin og stoffer → Rusmidler → Alkohol")
                .isEqualTo(Return.OTHER);
    }

    @Test
    void aTasteComesBackAsTheSenses() {
        var trip = reports.roundTrip(key("icf"), key("ffb")).orElseThrow();

        assertThat(comesBack(trip, "b250")).isEqualTo(Return.WIDER);
    }

    private static Return comesBack(RoundTrip trip, String code) {
        return trip.trips().stream()
                .filter(t -> t.code().code().equals(code))
                .findFirst()
                .orElseThrow()
                .comesBack();
    }
}
