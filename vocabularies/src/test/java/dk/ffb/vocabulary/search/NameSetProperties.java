package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.FixedBitSet;

/// Sets of names behave as sets do, whether they are kept as lists or as bits.
class NameSetProperties {

    private static final int NAMES = 5_000;

    @Provide
    Arbitrary<Set<Integer>> names() {
        // Near each other too, so that sets share much.
        return Arbitraries.of(NAMES, 600)
                .flatMap(end -> Arbitraries.integers().between(0, end - 1).set().ofMaxSize(300));
    }

    @Property(tries = 200)
    void whatIsInBothIsInEachOfThem(
            @ForAll("names") Set<Integer> a,
            @ForAll("names") Set<Integer> b,
            @ForAll boolean bitsOfA,
            @ForAll boolean bitsOfB) {
        var expected = new TreeSet<>(a);
        expected.retainAll(b);

        assertThat(elements(set(a, bitsOfA).and(set(b, bitsOfB))))
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void whatIsInEitherIsInTheUnion(
            @ForAll("names") Set<Integer> a,
            @ForAll("names") Set<Integer> b,
            @ForAll boolean bitsOfA,
            @ForAll boolean bitsOfB) {
        var expected = new TreeSet<>(a);
        expected.addAll(b);
        var left = set(a, bitsOfA);
        var union = NameUnion.of(NAMES, left, set(b, bitsOfB));

        assertThat(elements(union)).containsExactlyElementsOf(expected);
        assertThat(union.size()).isEqualTo(expected.size());
        assertThat(elements(left)).containsExactlyElementsOf(new TreeSet<>(a));
    }

    @Property(tries = 200)
    void everyNumberThatATableHoldsForThemIsMarked(
            @ForAll("names") Set<Integer> names, @ForAll boolean asBits) {
        var thirds = IntStream.range(0, NAMES).map(name -> name / 3).toArray();
        var marked = new FixedBitSet(NAMES);

        set(names, asBits).mark(thirds, marked);

        assertThat(elements(NameSet.ofBits(marked)))
                .containsExactlyElementsOf(
                        new TreeSet<>(names.stream().map(name -> name / 3).toList()));
    }

    private static NameSet set(Set<Integer> names, boolean asBits) {
        var sorted = new TreeSet<>(names).stream().mapToInt(Integer::intValue).toArray();
        if (!asBits) {
            return NameSet.ofList(sorted, sorted.length);
        }
        var bits = new FixedBitSet(NAMES);
        for (var name : sorted) {
            bits.set(name);
        }
        return NameSet.ofBits(bits);
    }

    private static List<Integer> elements(NameSet names) {
        var elements = new ArrayList<Integer>();
        names.each(0, NAMES, elements::add);
        return elements;
    }
}
