package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.util.FixedBitSet;

/// What was looked up may be forgotten, but is never taken for what another term has.
class KnownPostingsProperties {

    private static final int NAMES = 400_000;

    @Property(tries = 100)
    void whatIsKnownOfATermIsWhatWasPutForIt(
            @ForAll @Size(max = 200) List<@IntRange(max = 40) Integer> terms) {
        var known = new KnownPostings(NAMES);
        for (var term : terms) {
            var put = known.put("stem", "t" + term, term % 2 == 0, names(term));

            assertThat(elements(put)).isEqualTo(elements(names(term)));
            assertThat(known.get("stem", "t" + term, term % 2 == 0))
                    .satisfies(kept -> assertThat(elements(kept)).isEqualTo(elements(put)));
            assertThat(known.get("stem", "t" + term, term % 2 != 0)).isNull();
            assertThat(known.get("root", "t" + term, term % 2 == 0)).isNull();
        }
    }

    /// Small, middling and large ones.
    private static NameSet names(int term) {
        var names = IntStream.range(0, (term % 3) * 2_000 + 1).map(n -> n * 3 + term).toArray();
        if (term % 4 > 0) {
            return NameSet.ofList(names, names.length);
        }
        var bits = new FixedBitSet(NAMES);
        IntStream.of(names).forEach(bits::set);
        return NameSet.ofBits(bits);
    }

    private static List<Integer> elements(NameSet names) {
        var elements = new ArrayList<Integer>();
        names.each(0, NAMES, elements::add);
        return elements;
    }
}
