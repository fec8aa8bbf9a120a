package dk.ffb.vocabulary.compiled;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Texts in order, walked like a tree of letters: those that begin alike are compared once.
///
/// A branch is left as soon as nothing under it can be within reach, so a search looks at few of
/// the texts, however many there are.
final class SortedForms {

    private final TextTable texts;
    private final int[] numbers;

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
        texts = TextTable.of(IntStream.of(numbers).mapToObj(forms::get).toList());
    }

    /// Tells of every text that is no more than so many slips away.
    void within(String wanted, int slips, Found found) {
        var distance = new SlipCount(wanted, slips);
        for (var i = 0; i < numbers.length; ) {
            var text = texts.get(i);
            var hopeless = distance.read(text);
            if (hopeless > 0) {
                i = after(i, text.substring(0, hopeless));
            } else {
                if (distance.slips() <= slips) {
                    found.at(numbers[i], distance.slips());
                }
                i++;
            }
        }
    }

    /// The first text past `from` that does not begin so: strides that double, then halving.
    private int after(int from, String beginning) {
        var stride = 1;
        while (from + stride < numbers.length && begins(from + stride, beginning)) {
            stride *= 2;
        }
        var inside = from + stride / 2;
        var outside = Math.min(from + stride, numbers.length);
        while (outside - inside > 1) {
            var middle = (inside + outside) >>> 1;
            if (begins(middle, beginning)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    private boolean begins(int i, String beginning) {
        return texts.get(i).startsWith(beginning);
    }
}
