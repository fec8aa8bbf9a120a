package dk.ffb.mapping.check;

import static dk.ffb.mapping.Fixtures.during;
import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.none;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.RELATED;
import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConflictsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /// b-top over b-mid over b-low; b-other beside them.
    private static final CompiledVocabulary B =
            vocabulary(
                    "b",
                    concept("b-top"),
                    concept("b-mid").broader("b-top"),
                    concept("b-low").broader("b-mid"),
                    concept("b-other"));

    /// a-low under a-high.
    private static final CompiledVocabulary A =
            vocabulary("a", concept("a-high"), concept("a-low").broader("a-high"));

    @Test
    void oneCodeIsNotExactlyTwoThings() {
        assertThat(conflicts(mapping("a-low", EXACT, "b-low"), mapping("a-low", EXACT, "b-other")))
                .containsExactly("several-exact: a-low exact b-low, a-low exact b-other");
    }

    @Test
    void ofACodeThatIsExactlyThousandsOfThingsSomeConflictsAreTold() {
        var hub =
                Stream.concat(
                                IntStream.range(0, 20_000)
                                        .mapToObj(n -> mapping("a-high", EXACT, "x" + n)),
                                Stream.of(
                                        mapping("a-low", EXACT, "b-low"),
                                        mapping("a-low", EXACT, "b-other")))
                        .toArray(Mapping[]::new);

        assertThat(conflicts(hub))
                .hasSize(Conflicts.MOST_TOLD + 1)
                .contains("several-exact: a-low exact b-low, a-low exact b-other");
    }

    @Test
    void twoCodesMayBeExactlyOneThing() {
        assertThat(conflicts(mapping("a-low", EXACT, "b-low"), mapping("a-high", EXACT, "b-low")))
                .isEmpty();
    }

    @Test
    void anOldCodeAndItsSuccessorAreOneThing() {
        var same = SameCodes.of(List.of(mapping("b-low", EXACT, "b-other")));
        var set = set("a-b", mapping("a-low", EXACT, "b-low"), mapping("a-low", EXACT, "b-other"));

        assertThat(new Conflicts(A, B, same).in(set)).isEmpty();
    }

    @Test
    void atDifferentTimesNothingConflicts() {
        var until = new Validity(null, LocalDate.of(2020, 1, 1));
        var since = new Validity(LocalDate.of(2020, 1, 1), null);

        assertThat(
                        conflicts(
                                during(until, mapping("a-low", EXACT, "b-low")),
                                during(since, mapping("a-low", EXACT, "b-other"))))
                .isEmpty();
        assertThat(
                        conflicts(
                                during(until, mapping("a-low", EXACT, "b-low")),
                                mapping("a-low", EXACT, "b-other")))
                .hasSize(1);
    }

    @Test
    void oneRelationOfExactBroadAndNarrowHoldsForAPair() {
        assertThat(
                        conflicts(
                                mapping("a-low", EXACT, "b-low"),
                                mapping("a-low", BROAD, "b-low"),
                                mapping("a-low", CLOSE, "b-low")))
                .containsExactly("opposed-relations: a-low exact b-low, a-low broad b-low");
        assertThat(conflicts(mapping("a-low", BROAD, "b-low"), mapping("a-low", NARROW, "b-low")))
                .hasSize(1);
        assertThat(conflicts(mapping("a-low", BROAD, "b-low"), mapping("a-low", RELATED, "b-low")))
                .isEmpty();
    }

    @Test
    void whatIsBroaderThanTheSameIsNotBelowIt() {
        assertThat(conflicts(mapping("a-low", EXACT, "b-mid"), mapping("a-low", BROAD, "b-low")))
                .containsExactly("against-hierarchy: a-low exact b-mid, a-low broad b-low");
        assertThat(
                        conflicts(
                                mapping("a-low", EXACT, "b-mid"),
                                mapping("a-low", BROAD, "b-top"),
                                mapping("a-low", NARROW, "b-low")))
                .isEmpty();
    }

    @Test
    void hierarchiesAreNotTurnedRound() {
        assertThat(conflicts(mapping("a-low", EXACT, "b-mid"), mapping("a-high", EXACT, "b-low")))
                .containsExactly("against-hierarchy: a-low exact b-mid, a-high exact b-low");
        assertThat(conflicts(mapping("a-low", EXACT, "b-low"), mapping("a-high", EXACT, "b-mid")))
                .isEmpty();
    }

    @Test
    void aMatchIsNeitherDeniedNorSaidNotToBe() {
        var denied = List.of(mapping("a-low", EXACT, "b-low"));
        var set = withDenied(set("a-b", mapping("a-low", EXACT, "b-low")), denied);

        assertThat(texts(new Conflicts(A, B, SameCodes.NONE).in(set)))
                .containsExactly("denied: a-low exact b-low, a-low not exact b-low");
        assertThat(conflicts(none("a-low"), mapping("a-low", CLOSE, "b-low")))
                .containsExactly("none-and-match: a-low none, a-low close b-low");
        assertThat(conflicts(none("a-low"), mapping("a-low", BROAD, "b-low"))).isEmpty();
    }

    @Test
    void twoWaysMustAgree() {
        var direct = set("a-b", mapping("a-low", EXACT, "b-low"));
        var sets =
                Stream.of(
                                direct,
                                set("a-hub", mapping("a-low", EXACT, "h")),
                                set("b-hub", mapping("b-low", NARROW, "h")))
                        .map(CompiledMappingSet::of)
                        .toList();

        var elsewhere = new PathClaims(sets, DAY).between(A.vocabulary().key(), key(B));

        assertThat(texts(new Conflicts(A, B, SameCodes.NONE).in(direct, elsewhere)))
                .containsExactly("paths-disagree: a-low exact b-low, a-low broad b-low");
    }

    @Test
    void anOldCodeLeadsWhereItsSuccessorDoes() {
        var direct =
                set("a-b", mapping("a-low", EXACT, "b-low"), mapping("a-high", EXACT, "b-other"));
        var sets =
                Stream.of(direct, set("old", "a", "a", mapping("a-low", EXACT, "a-high")))
                        .map(CompiledMappingSet::of)
                        .toList();

        var elsewhere = new PathClaims(sets, DAY).between(key(A), key(B));

        assertThat(texts(new Conflicts(A, B, SameCodes.NONE).in(direct, elsewhere)))
                .containsExactly("paths-disagree: a-low exact b-low, a-low exact b-other");
    }

    @Test
    void unknownCodesAreNoConflict() {
        var flat = codes("b", "x");

        assertThat(
                        new Conflicts(A, flat, SameCodes.NONE)
                                .in(
                                        set(
                                                "a-b",
                                                mapping("a-low", EXACT, "b-mid"),
                                                mapping("a-low", BROAD, "b-low"))))
                .isEmpty();
    }

    private static dk.ffb.vocabulary.VocabularyKey key(CompiledVocabulary vocabulary) {
        return vocabulary.vocabulary().key();
    }

    private static MappingSet withDenied(MappingSet set, List<Mapping> denied) {
        return new MappingSet(
                set.key(),
                set.subject(),
                set.object(),
                set.titles(),
                set.descriptions(),
                set.version(),
                set.validFrom(),
                set.slots(),
                set.mappings(),
                denied);
    }

    private static List<String> conflicts(Mapping... rows) {
        return texts(new Conflicts(A, B, SameCodes.NONE).in(set("a-b", rows)));
    }

    private static List<String> texts(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(c ->
                        c.type().text()
                                + ": "
                                + String.join(
                                        ", ",
                                        c.claims().stream().map(ConflictsTests::text).toList()))
                .toList();
    }

    private static String text(Claim claim) {
        return claim.from().value()
                + (claim.denied() ? " not " : " ")
                + claim.relation().text()
                + claim.target().map(to -> " " + to.value()).orElse("");
    }
}
