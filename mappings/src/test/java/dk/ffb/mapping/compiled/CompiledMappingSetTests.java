package dk.ffb.mapping.compiled;

import static dk.ffb.mapping.Fixtures.collectGarbage;
import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.none;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Fixtures.shippedFiles;
import static dk.ffb.vocabulary.Fixtures.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Fixtures;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledMappingSetTests {

    static Stream<Path> shipped() {
        return shippedFiles().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void givesBackEveryShippedSet(Path file) {
        var content = Fixtures.shipped(file).content();
        assertThat(CompiledMappingSet.of(content).content()).isEqualTo(content);
    }

    @Test
    void keepsEverySlotInItsOrder() {
        var content = set("a-b", odd("1", "z", "y"), odd("2"), none("3"), odd("4", "y", "z"));

        var compiled = CompiledMappingSet.of(content);

        assertThat(compiled.content()).isEqualTo(content);
        assertThat(compiled.mapping(0).slots().sequencedKeySet()).containsExactly("z", "y");
        assertThat(compiled.mapping(3).slots().sequencedKeySet()).containsExactly("y", "z");
        assertThat(compiled.size()).isEqualTo(4);
    }

    private static Mapping odd(String source, String... slots) {
        var values = new LinkedHashMap<String, String>();
        for (var slot : slots) {
            values.put(slot, slot + " of " + source);
        }
        return new Mapping(
                source,
                Relation.CLOSE,
                "t" + source,
                1 / 3.0,
                "semapv:LexicalMatching",
                new Validity(LocalDate.EPOCH, null),
                "label",
                null,
                "æøå €",
                values);
    }

    @Test
    void linksEachRowOfCodesThatAreThere() {
        var content =
                set(
                        "a-b",
                        mapping("a2", Relation.EXACT, "b1"),
                        mapping("a1", Relation.BROAD, "b1"),
                        mapping("gone", Relation.EXACT, "b1"),
                        mapping("a1", Relation.EXACT, "gone"),
                        none("a1"));
        var link = CompiledMappingSet.of(content).link(codes("a", "a1", "a2"), codes("b", "b1"));

        var forward = link.forward();
        assertThat(rows(forward, 0)).containsExactly(1, 3, 4);
        assertThat(rows(forward, 1)).containsExactly(0);
        assertThat(forward.concept(forward.first(0))).isZero();
        assertThat(forward.concept(forward.first(0) + 1)).isEqualTo(Direction.NOWHERE);
        assertThat(rows(link.inverted(), 0)).containsExactly(0, 1, 2);
        assertThat(link.inverted().relation(1)).isEqualTo(Relation.NARROW);
    }

    private static int[] rows(Direction direction, int concept) {
        return java.util.stream.IntStream.range(direction.first(concept), direction.end(concept))
                .map(direction::row)
                .toArray();
    }

    @Test
    void aLinkInUseIsShared() {
        var set = CompiledMappingSet.of(set("a-b", mapping("a1", Relation.EXACT, "b1")));
        var a = codes("a", "a1");
        var b = codes("b", "b1");

        var link = set.link(a, b);

        assertThat(set.link(a, b)).isSameAs(link);
        assertThat(set.link(codes("a", "a1"), b)).isNotSameAs(link);
    }

    /// As an edition does, which holds directions and never the link itself.
    @Test
    void aLinkIsInUseAsLongAsOneOfItsDirectionsIs() throws InterruptedException {
        var set = CompiledMappingSet.of(set("a-b", mapping("a1", Relation.EXACT, "b1")));
        var a = codes("a", "a1");
        var b = codes("b", "b1");

        var forward = set.link(a, b).forward();
        collectGarbage();

        assertThat(set.link(a, b).forward()).isSameAs(forward);
    }
}
