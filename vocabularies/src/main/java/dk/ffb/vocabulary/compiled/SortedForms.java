package dk.ffb.vocabulary.compiled;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Texts in order, walked like a tree of letters: those that begin alike are compared once.
///
/// A branch is left as soon as nothing under it can be within reach, so a search looks at few of
/// the texts, however many there are. They stand end to end in one array, since a file full of
/// unknown codes searches once a row: a search makes no objects of the texts that it passes.
final class SortedForms {

    private final char[] letters;

    /// Where each text begins; it ends where the next begins.
    private final int[] begin;

    private final int[] numbers;
    private int longest;

    /// Hears of what was found.
    interface Found {
        void at(int number, int slips);
    }

    SortedForms(List<String> forms) {
        numbers =
                IntStream.range(0, forms.size())
                        .boxed()
                        .sorted(Comparator.comparing(forms::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
        letters = new char[forms.stream().mapToInt(String::length).sum()];
        begin = new int[numbers.length + 1];
        for (var i = 0; i < numbers.length; i++) {
            var form = forms.get(numbers[i]);
            form.getChars(0, form.length(), letters, begin[i]);
            begin[i + 1] = begin[i] + form.length();
            longest = Math.max(longest, form.length());
        }
    }

    /// Tells of every text that is no more than so many slips away.
    void within(String wanted, int slips, Found found) {
        if (wanted.length() > longest + slips) {
            return;
        }
        var distance = new SlipCount(wanted, slips, letters);
        for (var i = 0; i < numbers.length; ) {
            var hopeless = distance.read(begin[i], begin[i + 1]);
            if (hopeless > 0) {
                i = after(i, hopeless);
            } else {
                if (distance.slips() <= slips) {
                    found.at(numbers[i], distance.slips());
                }
                i++;
            }
        }
    }

    /// The first text past `from` that does not begin with so many of its letters: strides that
    /// double, then halving.
    private int after(int from, int same) {
        var stride = 1;
        while (from + stride < numbers.length && beginsAs(from, same, from + stride)) {
            stride *= 2;
        }
        var inside = from + stride / 2;
        var outside = Math.min(from + stride, numbers.length);
        while (outside - inside > 1) {
            var middle = (inside + outside) >>> 1;
            if (beginsAs(from, same, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    private boolean beginsAs(int from, int same, int other) {
        var start = begin[other];
        return begin[other + 1] - start >= same
                && Arrays.equals(
                        letters, begin[from], begin[from] + same, letters, start, start + same);
    }
}
