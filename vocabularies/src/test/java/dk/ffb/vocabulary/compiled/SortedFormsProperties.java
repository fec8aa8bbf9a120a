package dk.ffb.vocabulary.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SortedFormsProperties {

    @Property(tries = 2_000)
    void findsWhatComparingOneByOneWouldFind(
            @ForAll("forms") List<String> forms,
            @ForAll("form") String wanted,
            @ForAll @IntRange(max = 3) int slips) {
        var found = new TreeMap<Integer, Integer>();
        new SortedForms(forms).within(wanted, slips, found::put);

        assertThat(found).isEqualTo(oneByOne(forms, wanted, slips));
    }

    private static Map<Integer, Integer> oneByOne(List<String> forms, String wanted, int most) {
        var found = new TreeMap<Integer, Integer>();
        for (var i = 0; i < forms.size(); i++) {
            var slips = slips(forms.get(i), wanted);
            if (slips <= most) {
                found.put(i, slips);
            }
        }
        return found;
    }

    /// As the definition has it, from the end of both.
    private static int slips(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Math.max(a.length(), b.length());
        }
        var shortA = a.substring(0, a.length() - 1);
        var shortB = b.substring(0, b.length() - 1);
        var same = a.charAt(a.length() - 1) == b.charAt(b.length() - 1) ? 0 : 1;
        var least = Math.min(slips(shortA, b), slips(a, shortB)) + 1;
        least = Math.min(least, slips(shortA, shortB) + same);
        if (a.length() > 1 && b.length() > 1 && endsAreSwapped(a, b)) {
            least =
                    Math.min(
                            least,
                            slips(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2))
                                    + 1);
        }
        return least;
    }

    private static boolean endsAreSwapped(String a, String b) {
        return a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
                && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
    }

    @Provide
    Arbitrary<List<String>> forms() {
        return form().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> form() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(5);
    }
}
