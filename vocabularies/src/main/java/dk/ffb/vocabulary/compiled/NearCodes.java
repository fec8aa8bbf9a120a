package dk.ffb.vocabulary.compiled;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the codes that somebody might have meant.
///
/// Codes are compared by their [CodeForm]. The forms are sorted when the first unknown code comes,
/// and given back where memory is short.
final class NearCodes {

    private final TextTable codes;
    private volatile SoftReference<SortedForms> forms = new SoftReference<>(null);

    NearCodes(TextTable codes) {
        this.codes = codes;
    }

    /// Those with the fewest slips: first what looks most like it as typed, then by code.
    int[] find(String code, int most) {
        var form = CodeForm.of(code);
        var found = new ArrayList<Near>();
        for (var slips = 0; slips <= slips(form) && found.isEmpty() && most > 0; slips++) {
            forms().within(form, slips, (number, _) -> found.add(near(code, number)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Near::letters).thenComparing(Near::code))
                .limit(most)
                .mapToInt(Near::number)
                .toArray();
    }

    /// The longer the code, the more slips are forgiven.
    private static int slips(String form) {
        return form.length() < 3 ? 0 : form.length() < 6 ? 1 : 2;
    }

    private Near near(String typed, int number) {
        var code = codes.get(number);
        return new Near(number, code, Math.abs(code.length() - typed.length()));
    }

    private SortedForms forms() {
        var there = forms.get();
        if (there == null) {
            there = new SortedForms(all());
            forms = new SoftReference<>(there);
        }
        return there;
    }

    private List<String> all() {
        var all = new ArrayList<String>(codes.size());
        for (var i = 0; i < codes.size(); i++) {
            all.add(CodeForm.of(codes.get(i)));
        }
        return all;
    }

    private record Near(int number, String code, int letters) {}
}
