package dk.ffb.mapping.report;

import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.mapping.Fixtures.none;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.RELATED;
import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.key;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.report.RoundTrip.Return;
import dk.ffb.vocabulary.Status;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final EditionBuilder edition = new EditionBuilder();

    @Test
    void everyCodeIsCountedOnceByTheBestThatIsSaidOfIt() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("exact"),
                                concept("none"),
                                concept("nothing"),
                                concept("broken"),
                                concept("gone").status(Status.DEPRECATED)),
                        vocabulary(
                                "b",
                                concept("1"),
                                concept("2").status(Status.DEPRECATED).replacedBy("1")))
                .publish(
                        set(
                                "a-b",
                                mapping("exact", RELATED, "1"),
                                mapping("exact", EXACT, "1"),
                                none("none"),
                                mapping("broken", EXACT, "2"),
                                mapping("broken", EXACT, "3"),
                                mapping("stranger", CLOSE, "1")));

        var coverage = reports().coverage(mappingSet("a-b")).orElseThrow();

        assertThat(coverage.codes()).isEqualTo(4);
        assertThat(coverage.mapped()).containsEntry(EXACT, 1).containsEntry(RELATED, 0);
        assertThat(coverage.none()).isEqualTo(1);
        assertThat(coverage.unmapped()).extracting(Labelled::code).containsExactly("nothing");
        assertThat(coverage.broken()).extracting(Labelled::code).containsExactly("broken");
        assertThat(coverage.retired())
                .extracting(p -> p.source().code() + ">" + p.target().code() + p.successors())
                .containsExactly("broken>2[Labelled[code=1, label=Begreb 1]]");
        assertThat(coverage.missing()).extracting(p -> p.target().code()).containsExactly("3");
        assertThat(coverage.unknown())
                .extracting(p -> p.source().code())
                .containsExactly("stranger");
        assertThat(coverage.share()).isEqualTo(0.5);
    }

    @Test
    void whatAnOldCodeLeadsToNeedsNoMappingItself() {
        edition.publish(codes("a", "old", "new", "other"))
                .publish(set("legacy", "a", "a", mapping("old", EXACT, "new")));

        var coverage = reports().coverage(mappingSet("legacy")).orElseThrow();

        assertThat(coverage.codes()).isEqualTo(2);
        assertThat(coverage.unmapped()).extracting(Labelled::code).containsExactly("other");
    }

    @Test
    void aRoundTripTellsWhatComesBack() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("same"),
                                concept("wide"),
                                concept("narrow").broader("wide"),
                                concept("twin1"),
                                concept("twin2"),
                                concept("lost")),
                        codes("b", "1", "2", "3"))
                .publish(
                        set(
                                "a-b",
                                mapping("same", EXACT, "1"),
                                mapping("wide", EXACT, "2"),
                                mapping("narrow", BROAD, "2"),
                                mapping("twin1", EXACT, "3"),
                                mapping("twin2", EXACT, "3")));

        var trip = reports().roundTrip(key("a"), key("b")).orElseThrow();

        assertThat(trip.trips())
                .extracting(t -> t.code().code() + " " + t.comesBack().text())
                .containsExactly(
                        "same equal",
                        "wide equal",
                        "narrow wider",
                        "twin1 among-several",
                        "twin2 among-several",
                        "lost lost");
        assertThat(trip.counts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Return.EQUAL, 2,
                                Return.AMONG_SEVERAL, 2,
                                Return.WIDER, 1,
                                Return.NARROWER, 0,
                                Return.OTHER, 0,
                                Return.LOST, 1));
    }

    @Test
    void whatComesBackNarrowerIsToldFromWhatComesBackAsSomethingElse() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("whole"),
                                concept("part").broader("whole"),
                                concept("whole2"),
                                concept("part2"),
                                concept("some"),
                                concept("other")),
                        codes("b", "1", "2", "3"))
                .publish(
                        set(
                                "a-b",
                                mapping("whole", RELATED, "1"),
                                mapping("part", EXACT, "1"),
                                mapping("whole2", NARROW, "2"),
                                mapping("part2", EXACT, "2"),
                                mapping("some", RELATED, "3"),
                                mapping("other", EXACT, "3")));

        var trip = reports().roundTrip(key("a"), key("b")).orElseThrow();

        assertThat(trip.trips())
                .extracting(t -> t.code().code() + " " + t.comesBack().text())
                .containsExactly(
                        "whole narrower",
                        "part equal",
                        "whole2 narrower",
                        "part2 equal",
                        "some other",
                        "other equal");
    }

    @Test
    void anOldCodeThatComesBackAsTheNewOneIsEqual() {
        edition.publish(codes("a", "old", "new"), codes("b", "1"))
                .publish(
                        set("a-b", mapping("old", EXACT, "1"), mapping("new", EXACT, "1")),
                        set("legacy", "a", "a", mapping("old", EXACT, "new")));

        var trip = reports().roundTrip(key("a"), key("b")).orElseThrow();

        assertThat(trip.counts()).containsEntry(Return.EQUAL, 2);
    }

    @Test
    void conflictsNameTheirCodes() {
        edition.publish(codes("a", "x"), codes("b", "1", "2"))
                .publish(set("a-b", mapping("x", EXACT, "1"), mapping("x", EXACT, "2")));

        var report = reports().conflicts(mappingSet("a-b")).orElseThrow();

        assertThat(report.conflicts()).hasSize(1);
        var claim = report.conflicts().getFirst().claims().getFirst();
        assertThat(report.label(claim.from())).isEqualTo("Begreb x");
        assertThat(report.label(claim.target().orElseThrow())).isEqualTo("Begreb 1");
    }

    @Test
    void thereIsNoReportOfWhatIsNotThere() {
        edition.publish(codes("a", "x"));

        assertThat(reports().coverage(mappingSet("a-b"))).isEmpty();
        assertThat(reports().conflicts(mappingSet("a-b"))).isEmpty();
        assertThat(reports().roundTrip(key("a"), key("b"))).isEmpty();
    }

    private MappingReports reports() {
        return new MappingReports(edition.build().at(DAY), "da");
    }
}
