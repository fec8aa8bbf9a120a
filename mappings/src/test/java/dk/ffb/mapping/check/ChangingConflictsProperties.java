package dk.ffb.mapping.check;

import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.none;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NONE;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ChangingConflictsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> SOURCES = List.of("a-high", "a-mid", "a-low", "a-old", "?");
    private static final List<String> TARGETS = List.of("b-top", "b-mid", "b-low", "b-other");

    private static final CompiledVocabulary A =
            vocabulary(
                    "a",
                    concept("a-high"),
                    concept("a-mid").broader("a-high"),
                    concept("a-low").broader("a-mid"),
                    concept("a-old"));
    private static final CompiledVocabulary B =
            vocabulary(
                    "b",
                    concept("b-top"),
                    concept("b-mid").broader("b-top"),
                    concept("b-low").broader("b-mid"),
                    concept("b-other"));

    /// Old codes of `a`, and another way to `b`.
    private static final List<CompiledMappingSet> OTHERS =
            Stream.of(
                            set("old", "a", "a", mapping("a-old", EXACT, "a-low")),
                            set(
                                    "a-hub",
                                    mapping("a-low", EXACT, "h"),
                                    mapping("a-high", EXACT, "i")),
                            set(
                                    "hub-b",
                                    mapping("h", EXACT, "b-low"),
                                    mapping("i", EXACT, "b-mid")))
                    .map(CompiledMappingSet::of)
                    .toList();

    @Property
    void whatIsFoundOfChangedRowsIsWhatAllRowsTogetherGive(@ForAll long seed) {
        var random = new Random(seed);
        var before = rows(random);
        var changed = new HashSet<String>();
        SOURCES.stream().filter(_ -> random.nextBoolean()).forEach(changed::add);
        var after = new ArrayList<>(before);
        after.removeIf(row -> changed.contains(row.source()));
        rows(random).stream().filter(row -> changed.contains(row.source())).forEach(after::add);
        var now = set("a-b", after.toArray(Mapping[]::new));

        var conflicts =
                new ChangingConflicts(compiled(before), A, B, OTHERS, DAY)
                        .changed(
                                changed,
                                code ->
                                        Conflicts.byCode(Conflicts.claims(now))
                                                .getOrDefault(code, List.of()));

        assertThat(said(conflicts)).isEqualTo(said(ofAll(now)));
    }

    @Property
    void unchangedItIsWhatTheRowsGive(@ForAll long seed) {
        var rows = rows(new Random(seed));

        assertThat(said(new ChangingConflicts(compiled(rows), A, B, OTHERS, DAY).unchanged()))
                .isEqualTo(said(ofAll(set("a-b", rows.toArray(Mapping[]::new)))));
    }

    private static CompiledMappingSet compiled(List<Mapping> rows) {
        return CompiledMappingSet.of(set("a-b", rows.toArray(Mapping[]::new)));
    }

    private static List<Conflict> ofAll(MappingSet set) {
        var sets = new ArrayList<>(OTHERS);
        sets.add(CompiledMappingSet.of(set));
        var paths = new PathClaims(sets, DAY);
        return new Conflicts(A, B, paths.same(set.object()))
                .in(set, paths.between(set.subject(), set.object()));
    }

    private static List<Mapping> rows(Random random) {
        return random.ints(random.nextInt(8), 0, Integer.MAX_VALUE)
                .mapToObj(_ -> row(random))
                .toList();
    }

    private static Mapping row(Random random) {
        var source = SOURCES.get(random.nextInt(SOURCES.size()));
        var relation = Relation.values()[random.nextInt(Relation.values().length)];
        return relation == NONE
                ? none(source)
                : mapping(source, relation, TARGETS.get(random.nextInt(TARGETS.size())));
    }

    /// A conflict is told once, whoever else says the same.
    private static Set<String> said(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict ->
                        conflict.claims().stream()
                                .map(ChangingConflictsProperties::said)
                                .collect(Collectors.joining(", ", conflict.type() + ": ", "")))
                .collect(Collectors.toSet());
    }

    private static String said(Claim claim) {
        return "%s %s %s %s"
                .formatted(
                        claim.from().value(),
                        claim.relation(),
                        claim.target(),
                        claim.isDirect() ? "" : "(together)");
    }
}
